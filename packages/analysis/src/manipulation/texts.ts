import type { Text } from '@meinungsbild/questionnaire'
import type { Dataset } from '../dataset.ts'
import { releaseIf, type DisclosureRule, type Release } from '../disclosure.ts'
import { shownCount, shownShare } from '../shown.ts'
import { entropy } from './chance.ts'
import type { Finding, SuspicionLevel } from './finding.ts'

/** Shorter texts ("mehr Bäume") come from many heads. */
const longEnough = 25
/** Letters of German and English text have about four bits; "asdasdasd" has one and a half. */
const leastBits = 2
const fewest = 5
const noticeableShare = 0.03
const strikingShare = 0.15

/**
 * Long open texts that somebody else wrote word for word, and texts of hardly any letters. The texts themselves leave by
 * no way. Undefined if too few were written.
 */
export function textsFinding(
  dataset: Dataset,
  rule: DisclosureRule,
  release: Release,
): Finding | undefined {
  const texts = textsOf(dataset)
  const judged = releaseIf(texts.length, rule, (): Finding => {
    const copies = texts.length - new Set(texts).size
    const hollow = texts.filter((text) => entropy(letterCounts(text)) < leastBits).length
    const share = (copies + hollow) / texts.length
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
        { label: labels.texts, figure: release(texts.length, shownCount(texts.length)) },
        {
          label: labels.copies,
          figure: release(copies / texts.length, shownShare(copies, texts.length)),
        },
        {
          label: labels.hollow,
          figure: release(hollow / texts.length, shownShare(hollow, texts.length)),
        },
      ],
    }
  })
  return judged.kind === 'withheld' ? undefined : judged
}

/** Texts that are long enough, capitals, punctuation and spaces set aside. */
function textsOf({ columns, openTexts }: Dataset): readonly string[] {
  const written = [...columns.values()].flatMap((column) =>
    column.kind === 'texts' && column.variable.measure === 'text' ? column.values : [],
  )
  const beside = [...openTexts.values()].flatMap((own) => [...own.values()])
  return [...written, ...beside]
    .map((text) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter(({ length }) => length >= longEnough)
}

function letterCounts(text: string): Iterable<number> {
  const counts = new Map<string, number>()
  for (const letter of text.replaceAll(' ', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts.values()
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
