import type { Text } from '@meinungsbild/questionnaire'
import { releaseIf, type DisclosureRule, type Release } from '../disclosure.ts'
import { shownCount, shownShare } from '../shown.ts'
import type { Finding, SuspicionLevel } from './finding.ts'
import type { Writing } from './writing.ts'

const fewest = 5
const noticeableShare = 0.03
const strikingShare = 0.15

/**
 * Long open texts that somebody else wrote word for word, and texts of hardly any letters. The texts themselves leave by
 * no way. Undefined if too few were written.
 */
export function textsFinding(
  { long, copies, hollow }: Writing,
  rule: DisclosureRule,
  release: Release,
): Finding | undefined {
  const judged = releaseIf(long, rule, (): Finding => {
    const share = (copies + hollow) / long
    const level: SuspicionLevel =
      copies + hollow < fewest || share < noticeableShare
        ? 'quiet'
        : share < strikingShare
          ? 'noticeable'
          : 'striking'
    return {
      kind: 'texts',
      level,
      sentence: sentences[level],
      figures: [
        { label: labels.texts, figure: release(long, shownCount(long)) },
        { label: labels.copies, figure: release(copies / long, shownShare(copies, long)) },
        { label: labels.hollow, figure: release(hollow / long, shownShare(hollow, long)) },
      ],
    }
  })
  return judged.kind === 'withheld' ? undefined : judged
}

const labels = {
  texts: { de: 'Längere Texte', en: 'Longer texts' },
  copies: { de: 'Wortgleich mit einem anderen', en: 'Word for word like another one' },
  hollow: { de: 'Aus kaum verschiedenen Buchstaben', en: 'Of hardly any different letters' },
} satisfies Readonly<Record<string, Text>>

const sentences: Readonly<Record<SuspicionLevel, Text>> = {
  quiet: {
    de: 'Die längeren Texte unterscheiden sich, wie es bei verschiedenen Menschen zu erwarten ist.',
    en: 'The longer texts differ as is to be expected of different people.',
  },
  noticeable: {
    de: 'Mehrere längere Texte kommen wortgleich vor oder bestehen aus kaum verschiedenen Buchstaben.',
    en: 'Several longer texts occur word for word or consist of hardly any different letters.',
  },
  striking: {
    de: 'Viele längere Texte kommen wortgleich vor oder bestehen aus kaum verschiedenen Buchstaben. Das spricht für kopierte oder erzeugte Antworten.',
    en: 'Many longer texts occur word for word or consist of hardly any different letters. This suggests copied or generated answers.',
  },
}
