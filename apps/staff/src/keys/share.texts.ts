import { defineTexts } from '@meinungsbild/design'

/** What is said about typed shares, by the server and by the script of the page; `{}` stands for what is filled in. */
export const shareTexts = defineTexts({
  de: {
    count: '{} von {} Wörtern',
    length: 'Ein Anteil hat {} Wörter, hier sind es {}.',
    unknownWord: 'Das {}. Wort kommt auf keinem Bogen vor. Bitte vergleichen Sie es.',
    misspeltWord: 'Das {}. Wort kommt auf keinem Bogen vor. Gemeint ist wohl „{}“.',
    damaged:
      'Die Wörter passen nicht zusammen. Wahrscheinlich sind zwei vertauscht, oder eines steht an der falschen Stelle.',
    tooFew: 'Es braucht zwei Anteile.',
    sameShareTwice: 'Das ist zweimal derselbe Anteil. Es braucht zwei verschiedene.',
    differentSurvey:
      'Wenigstens einer dieser Anteile gehört zu einem anderen Schlüssel. Bitte vergleichen Sie die Kennung auf den Bogen.',
    otherKey: 'Diese beiden Anteile ergeben nicht den Schlüssel dieser Urne.',
    first: 'Erster Anteil',
    second: 'Zweiter Anteil',
    hint: 'Alle 40 Wörter der Reihe nach, durch Leerzeichen getrennt. Die ersten drei Buchstaben eines Wortes genügen; Groß und klein ist gleich. Ein Handscanner kann den Code auf dem Bogen hier eintippen.',
  },
  en: {
    count: '{} of {} words',
    length: 'A share has {} words, here there are {}.',
    unknownWord: 'Word {} is on no sheet. Please compare it.',
    misspeltWord: 'Word {} is on no sheet. Probably “{}” is meant.',
    damaged:
      'The words do not fit together. Probably two have been exchanged, or one is in the wrong place.',
    tooFew: 'Two shares are needed.',
    sameShareTwice: 'This is the same share twice. Two different ones are needed.',
    differentSurvey:
      'At least one of these shares belongs to another key. Please compare the mark on the sheets.',
    otherKey: 'These two shares do not make the key of this ballot box.',
    first: 'First share',
    second: 'Second share',
    hint: 'All 40 words in their order, parted by spaces. The first three letters of a word are enough; capitals do not matter. A hand scanner can type the code on the sheet in here.',
  },
})
