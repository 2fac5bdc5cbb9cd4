package org.isnad.arabic.latin;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells an Arabic word that has none of the known patterns so that it can be spoken: written long
 * vowels stay, and an a divides consonants into syllables of one consonant and a vowel, with at
 * most one consonant behind it (the syllables CV and CVC of Arabic; Holes, Modern Arabic, 2004,
 * chapter 2).
 */
final class Syllables {

  /** A sound: a consonant, which may have no Latin letter, or a vowel. */
  private record Sound(String latin, boolean vowel) {}

  private final Consonants consonants;

  Syllables(Consonants consonants) {
    this.consonants = consonants;
  }

  /** The word in lower-case Latin letters; a letter of another script stays as it is. */
  String spell(String word) {
    List<Sound> sounds = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      sounds.add(sound(word, i));
    }
    boolean[] opens = opening(sounds);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sounds.size(); i++) {
      out.append(sounds.get(i).latin());
      if (opens[i]) {
        out.append(i > 0 && sounds.get(i - 1).latin().equals("a") ? "i" : "a");
      }
    }
    return out.toString();
  }

  private Sound sound(String word, int i) {
    char c = word.charAt(i);
    return switch (c) {
      case 'ا', 'آ', 'ى', 'ة' -> new Sound("a", true);
      case 'أ' -> i == 0 ? new Sound("a", true) : new Sound("", false);
      case 'إ' -> new Sound("i", true);
      case 'و' -> glide(word, i, "u", "w");
      case 'ي' -> glide(word, i, "i", "y");
      default ->
          new Sound(
              consonants.contains(c) ? consonants.spell(c) : String.valueOf(c),
              !consonants.contains(c));
    };
  }

  private static Sound glide(String word, int i, String vowel, String consonant) {
    boolean first = i == 0;
    boolean besideVowel =
        (!first && isLong(word, i - 1)) || (i + 1 < word.length() && isLong(word, i + 1));
    return first || besideVowel ? new Sound(consonant, false) : new Sound(vowel, true);
  }

  private static boolean isLong(String word, int i) {
    return "اآىةوي".indexOf(word.charAt(i)) >= 0;
  }

  /**
   * From the end: a consonant whose follower closes a syllable, or that begins the word, opens one.
   */
  private static boolean[] opening(List<Sound> sounds) {
    boolean[] opens = new boolean[sounds.size()];
    for (int i = sounds.size() - 2; i >= 0; i--) {
      boolean cluster = !sounds.get(i).vowel() && !sounds.get(i + 1).vowel();
      boolean followerOpens = opens[i + 1] || (i + 2 < sounds.size() && sounds.get(i + 2).vowel());
      opens[i] = cluster && (i == 0 || !followerOpens);
    }
    return opens;
  }
}
