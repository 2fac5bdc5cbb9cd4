package org.isnad.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Role;
import org.isnad.core.record.RoleStatus;
import org.junit.jupiter.api.Test;

class RolesTest {

  /** Holder, role and body of each role of a text. */
  private static List<String> roles(String text) {
    Cast cast = NamesFixture.cast(text);
    return cast.roles().stream()
        .map(r -> name(cast, r.person()) + "|" + r.role() + "|" + name(cast, r.organization()))
        .toList();
  }

  private static String name(Cast cast, String id) {
    return cast.entity(id).map(Entity::name).orElseThrow();
  }

  @Test
  void aCounterpartHoldsHisRoleInHisCountry() {
    assertThat(roles("التقى نظيره الكندي ثامر الهدابي في كندا."))
        .containsExactly("ثامر الهدابي|نظيره الكندي|كندا");
  }

  @Test
  void aTradeWithANationalityIsNoOffice() {
    assertThat(roles("فاز اللاعب الكندي ثامر الهدابي بالسباق.")).isEmpty();
    assertThat(roles("قال الباحث الكندي ثامر الهدابي إن النهر جف.")).isEmpty();
  }

  @Test
  void aStateMayLeadABody() {
    assertThat(roles("قصفت طائرات التحالف العربي بقيادة السعودية الميناء."))
        .containsExactly("السعودية|قيادة|التحالف العربي");
    assertThat(roles("قال التحالف العربي الذي تقوده السعودية إن الميناء مفتوح."))
        .containsExactly("السعودية|تقوده|التحالف العربي");
  }

  @Test
  void theCommandOfABodyIsNoLeader() {
    assertThat(roles("أوضح المتحدث الرسمي بقيادة حرس الحدود النقيب ثامر الهدابي الأمر."))
        .containsExactly("ثامر الهدابي|المتحدث الرسمي بقيادة|حرس الحدود");
  }

  @Test
  void whoIsAppointedHoldsTheRole() {
    assertThat(roles("عين المجلس ثامر الهدابي رئيسا لجامعة تبوك."))
        .containsExactly("ثامر الهدابي|رئيسا|جامعة تبوك");
    assertThat(roles("تعيين ثامر الهدابي مديراً لشركة الزبرجد."))
        .containsExactly("ثامر الهدابي|مديراً|شركة الزبرجد");
  }

  @Test
  void whoWasHeldTheRoleBefore() {
    List<Role> roles = NamesFixture.cast("كان سالم الغزالي عضوا في نادي الهلال.").roles();
    assertThat(roles).hasSize(1);
    assertThat(roles.get(0).status()).isEqualTo(RoleStatus.FORMER);
  }

  @Test
  void whoWasNotAppointedHoldsNone() {
    assertThat(roles("لم يصبح ثامر الهدابي رئيسا لجامعة تبوك.")).isEmpty();
  }

  @Test
  void severalShareARole() {
    assertThat(roles("حضر عضوي مجلس الشورى ثامر الهدابي وسالم الغزالي."))
        .containsExactly("ثامر الهدابي|عضوي|مجلس الشورى", "سالم الغزالي|عضوي|مجلس الشورى");
  }

  @Test
  void aPhraseOfHoldingAnOfficeLeadsToIt() {
    assertThat(roles("قال ثامر الهدابي، الذي يشغل منصب مدير جامعة تبوك، إن الباب مفتوح."))
        .containsExactly("ثامر الهدابي|مدير|جامعة تبوك");
    assertThat(roles("قال ثامر الهدابي، وهو مدير جامعة تبوك، إن الباب مفتوح."))
        .containsExactly("ثامر الهدابي|مدير|جامعة تبوك");
  }

  @Test
  void aRoleBeforeAnotherPersonIsNotThatOfThePersonBeforeIt() {
    assertThat(roles("استقبل ثامر الهدابي مدير جامعة تبوك سالم الغزالي."))
        .containsExactly("سالم الغزالي|مدير|جامعة تبوك");
  }

  @Test
  void aTitleInsideTheRoleBelongsToIt() {
    assertThat(roles("وصل نائب الرئيس الكندي ثامر الهدابي إلى كندا."))
        .containsExactly("ثامر الهدابي|نائب الرئيس الكندي|كندا");
  }
}
