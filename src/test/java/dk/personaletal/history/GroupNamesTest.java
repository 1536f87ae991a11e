package dk.personaletal.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.history.AgreementRecodes.Recode;
import dk.personaletal.history.GroupNames.Delivered;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An agreement group is its code, whatever it's called. */
class GroupNamesTest {
    private static final YearMonth THEN = YearMonth.of(2020, 3);
    private static final YearMonth NOW = YearMonth.of(2021, 3);

    @Test
    void what_is_called_the_same_in_all_months_stays_as_it_is() {
        assertThat(changed(of(THEN, "4101", "Lærere"), of(NOW, "4101", "Lærere"), of(NOW, "", "SOSU")))
                .isEmpty();
    }

    @Test
    void a_renamed_group_has_its_newest_name_in_every_month() {
        assertThat(changed(of(THEN, "4101", "Lærere"), of(NOW, "4101", "Undervisere")))
                .containsExactly(Map.entry(of(THEN, "4101", "Lærere"), "Undervisere"));
    }

    @Test
    void names_that_look_alike_are_one_in_the_spelling_of_people() {
        assertThat(changed(
                        of(NOW, "", "LÆRERE M.FL."),
                        of(NOW, "", "Lærere m.fl."),
                        of(THEN, "", "Lærere  m.fl.\u200b"),
                        of(THEN, "", "A\u030arsansatte")))
                .containsOnly(
                        Map.entry(of(NOW, "", "LÆRERE M.FL."), "Lærere m.fl."),
                        Map.entry(of(THEN, "", "Lærere  m.fl.\u200b"), "Lærere m.fl."),
                        Map.entry(of(THEN, "", "A\u030arsansatte"), "Årsansatte"));
    }

    @Test
    void a_month_without_codes_has_the_groups_of_the_months_with_them() {
        assertThat(changed(
                        of(THEN, "", "Lærere"),
                        of(NOW, "4101", "Undervisere"),
                        of(NOW.minusMonths(1), "4101", "LÆRERE")))
                .containsOnly(
                        Map.entry(of(THEN, "", "Lærere"), "Undervisere"),
                        Map.entry(of(NOW.minusMonths(1), "4101", "LÆRERE"), "Undervisere"));
    }

    @Test
    void a_month_without_names_has_those_of_the_codes_but_a_row_without_among_others_is_unknown() {
        assertThat(changed(of(THEN, "4101", ""), of(NOW, "4101", "Lærere"), of(NOW, "4101", "")))
                .containsExactly(Map.entry(of(THEN, "4101", ""), "Lærere"));
    }

    @Test
    void a_code_that_became_another_is_that_other_before_and_itself_after() {
        List<Delivered> delivered =
                List.of(of(THEN, "4101", "Lærere"), of(NOW, "4201", "Undervisere"), of(NOW, "4101", "Andre"));
        GroupNames names = new GroupNames(
                delivered, new AgreementRecodes(List.of(new Recode("4101", "4201", YearMonth.of(2020, 6)))));

        assertThat(names.changed()).containsExactly(Map.entry(of(THEN, "4101", "Lærere"), "Undervisere"));
    }

    private static Map<Delivered, String> changed(Delivered... delivered) {
        return new GroupNames(List.of(delivered), new AgreementRecodes(List.of())).changed();
    }

    private static Delivered of(YearMonth month, String code, String name) {
        return new Delivered(month, code, name);
    }
}
