import type { Selection } from '@meinungsbild/analysis'
import type { Text } from '@meinungsbild/questionnaire'

/** Words that only a random sample bears; with "nicht" before them they are true of every other. */
const claims =
  /(?<!(?:nicht|keine|keinen|not|no|non)[\s-])(repräsentativ\p{L}*|representative\p{L}*|fehlerspanne\p{L}*|schwankungsbreite\p{L}*|fehlertoleranz\p{L}*|margins? of error)/iu

/** A claim that the way in which people came into the survey does not bear, and why. */
export function unfoundedClaim(
  text: string,
  selection: Selection,
): { readonly words: string; readonly message: Text } | undefined {
  if (selection === 'random') return undefined
  const words = claims.exec(text)?.[1]
  return words === undefined ? undefined : { words, message: unfounded[selection] }
}

const unfounded: Readonly<Record<Exclude<Selection, 'random'>, Text>> = {
  selfSelected: {
    de: 'Wer wollte, konnte teilnehmen. Das Ergebnis gilt nur für diejenigen, die teilgenommen haben, und hat keine Fehlerspanne.',
    en: 'Whoever wanted to could take part. The result holds only for those who took part, and has no margin of error.',
  },
  census: {
    de: 'Alle wurden gefragt. Es gibt keine Stichprobe, die für andere stehen könnte, und keine Fehlerspanne der Ziehung.',
    en: 'Everybody was asked. There is no sample that could stand for others, and no margin of error of a draw.',
  },
}
