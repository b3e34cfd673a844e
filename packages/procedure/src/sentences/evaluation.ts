import type { Bilingual } from '../bilingual.ts'
import { printInstant } from '../day.ts'
import type { EvaluationEntry } from '../evolution/evaluation.ts'
import { after, sentence } from './who.ts'

/** From the analysis plan to the export of single answers. */
export function sentenceAboutEvaluation(entry: EvaluationEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'analysisPlanned': {
      const { reading, minimumBase } = entry.plan
      return reading === 'afterField'
        ? sentence(
            by,
            `hat den Auswertungsplan festgelegt: Ergebnisse nach der Feldphase, Mindestfallzahl ${minimumBase}.`,
            `settled the analysis plan: results after the field period, minimum base ${minimumBase}.`,
          )
        : sentence(
            by,
            `hat den Auswertungsplan festgelegt: Ergebnisse schon während der Feldphase, Mindestfallzahl ${minimumBase}.`,
            `settled the analysis plan: results during the field period already, minimum base ${minimumBase}.`,
          )
    }
    case 'answersWeighted': {
      const { base, margins, source } = entry.weighting
      const why = after(entry.reason) || '.'
      if (margins.length === 0 && base === 'equal')
        return sentence(by, `hat die Gewichtung aufgehoben${why}`, `removed the weighting${why}`)
      const names = margins.map(({ variable }) => variable).join(', ')
      return margins.length === 0
        ? sentence(
            by,
            `hat die Antworten nach den Schichten der Ziehung gewichtet${why}`,
            `weighted the answers by the strata of the draw${why}`,
          )
        : sentence(
            by,
            `hat die Antworten an Randverteilungen angepasst (${names}; Quelle: ${source})${why}`,
            `adjusted the answers to margins of the population (${names}; source: ${source})${why}`,
          )
    }
    case 'earlyReadingAsked':
      return sentence(
        by,
        `hat beantragt, Ergebnisse vor dem Ende der Feldphase zu lesen: ${entry.reason}`,
        `asked to read results before the end of the field period: ${entry.reason}`,
      )
    case 'earlyReadingRuled':
      return entry.granted
        ? sentence(
            by,
            `hat das vorzeitige Lesen der Ergebnisse bis ${printInstant(entry.until, 'de')} erlaubt: ${entry.reason}`,
            `allowed the early reading of results until ${printInstant(entry.until, 'en')}: ${entry.reason}`,
          )
        : sentence(
            by,
            `hat das vorzeitige Lesen der Ergebnisse abgelehnt: ${entry.reason}`,
            `refused the early reading of results: ${entry.reason}`,
          )
    case 'microdataExported':
      return sentence(
        by,
        `hat Einzeldaten ausgegeben (${entry.format}). Zweck: ${entry.purpose}`,
        `exported single answers (${entry.format}). Purpose: ${entry.purpose}`,
      )
    default:
      return entry satisfies never
  }
}
