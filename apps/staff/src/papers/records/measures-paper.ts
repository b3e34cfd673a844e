import { formatDay, textsFor } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { actualCost, measuresToCarryOut, type Measure, type State } from '@meinungsbild/procedure'
import { inEuro } from '../../costs/euro.ts'
import { costInWords, effectInWords } from '../../measures/measure-in-words.ts'
import { letterheadOf } from '../letterhead.ts'
import { papersTexts } from '../papers.texts.ts'
import { plainText } from '../plain-text.ts'
import { plainFacts } from './plain-facts.ts'
import type { RecordPaper } from './record-paper.ts'
import { recordsTexts } from './records.texts.ts'

/** Maßnahmenliste: what was decided to be done, and how far it is; nothing before that. */
export function measuresPaper(state: State): readonly RecordPaper[] {
  const measures = measuresToCarryOut(state.measures)
  const decided = state.decisions.at(-1)
  if (measures.length === 0 || decided === undefined) return []
  const at = measures
    .flatMap(({ reports }) => reports)
    .reduce((last, report) => (report.at > last ? report.at : last), decided.at)
  return [
    {
      id: 'measures',
      title: { de: 'Maßnahmenliste', en: 'List of measures' },
      at,
      paper: (input) => {
        const { language } = input
        const texts = textsFor(papersTexts, language)
        const words = textsFor(recordsTexts, language)
        return {
          title: state.initiative?.title ?? '',
          language,
          style: 'memo',
          label: words.measureList,
          letterhead: letterheadOf(input, input.fileNumber, at, language),
          blocks: [
            plainFacts([{ label: texts.standing, value: formatDay(at, language) }]),
            ...measures.flatMap((measure) => measureBlocks(measure, state, input.language)),
          ],
          createdAt: at,
        }
      },
    },
  ]
}

function measureBlocks(
  measure: Measure,
  { keyFigures }: State,
  language: 'de' | 'en',
): readonly Block[] {
  const texts = textsFor(papersTexts, language)
  const words = textsFor(recordsTexts, language)
  const { title, unit, due, decision, reports } = measure
  const spent = actualCost(measure)
  const last = reports.at(-1)
  return [
    { kind: 'heading', level: 1, text: plainText(title) },
    plainFacts([
      { label: texts.unitHead, value: unit },
      { label: texts.dueHead, value: formatDay(due, language) },
      { label: texts.costHead, value: costInWords(measure, language) },
      { label: texts.effectHead, value: effectInWords(measure, keyFigures, language) },
      { label: texts.verdictHead, value: decision ? texts[decision.verdict] : '' },
      { label: texts.remarkHead, value: decision?.note ?? '' },
      { label: texts.standing, value: words[last?.status ?? 'planned'] },
      ...(spent === undefined ? [] : [{ label: words.spentHead, value: inEuro(spent, language) }]),
      { label: words.report, value: last?.note ?? '' },
      {
        label: words.followUpHead,
        value: last?.followUp === undefined ? '' : formatDay(last.followUp, language),
      },
    ]),
  ]
}
