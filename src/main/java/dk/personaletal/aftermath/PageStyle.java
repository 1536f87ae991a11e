package dk.personaletal.aftermath;

/** The page's looks. A rule that sets a colour sets the one behind it too, so that the contrast can be computed. */
final class PageStyle {
    static final String CSS = """
            body { color: #1d2730; background: #ffffff; font: 1rem/1.5 "Source Sans 3", system-ui, sans-serif;
              max-width: 70rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 2rem; line-height: 1.2; margin-bottom: 0; }
            h2 { font-size: 1.4rem; margin-top: 2.5rem; }
            a { color: #0b4f8a; background: #ffffff; text-underline-offset: 0.15em; }
            a:focus-visible, summary:focus-visible, section:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
            .skip { position: absolute; left: -99rem; }
            .skip:focus { position: static; }
            nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
            summary { cursor: pointer; font-weight: 600; padding: 0.5rem 0; }
            section { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; margin-bottom: 1rem; }
            caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
            th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0;
              border-bottom: 1px solid #8a949c; }
            thead th { color: #1d2730; background: #eef2f5; }
            tbody th { font-weight: 400; }
            td a { display: inline-block; min-height: 1.5rem; margin-right: 1rem; }
            td ul { margin: 0; padding-left: 1.2rem; }
            .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
              white-space: nowrap; }
            """;

    private PageStyle() {}
}
