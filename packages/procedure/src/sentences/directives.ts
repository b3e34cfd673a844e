import type { Bilingual } from '../bilingual.ts'
import { printDay } from '../day.ts'
import type { PointRef } from '../directives/directive-happenings.ts'
import { pointTitle, type Point } from '../directives/point.ts'
import type { EntryOf } from '../state.ts'
import { after, sentence, stepIn, versionIn } from './who.ts'

type DirectiveEntry = EntryOf<
  | 'directiveComposed'
  | 'pointAdded'
  | 'pointFinished'
  | 'pointSkipped'
  | 'memoSubmitted'
  | 'decisionReserved'
  | 'reservationLifted'
>

/** Directives: written, submitted with their memos, worked off point by point; and what the Leitung keeps for itself. */
export function sentenceAboutDirective(entry: DirectiveEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'directiveComposed': {
      const { memo, points, signing } = entry
      const listed = (language: 'de' | 'en') =>
        points.map((point, index) => `${index + 1}. ${told(point, language)}`).join('; ')
      const order =
        signing === 'inOrder'
          ? { de: ' Mitgezeichnet wird der Reihe nach.', en: ' Co-signatures are given in order.' }
          : { de: '', en: '' }
      return sentence(
        by,
        `hat die Verfügung zu „${memo.title.de}“ geschrieben: ${listed('de')}.${order.de}`,
        `wrote the directive under “${memo.title.en}”: ${listed('en')}.${order.en}`,
      )
    }
    case 'pointAdded':
      return sentence(
        by,
        `hat der Verfügung zu „${entry.memo.title.de}“ einen Punkt nachgetragen: ${told(entry.point, 'de')}.`,
        `added a point to the directive under “${entry.memo.title.en}”: ${told(entry.point, 'en')}.`,
      )
    case 'pointFinished':
      return sentence(
        by,
        `hat Punkt ${named(entry.point, 'de')} der Verfügung zu „${entry.memo.title.de}“ erledigt${after(entry.note) || '.'}`,
        `did point ${named(entry.point, 'en')} of the directive under “${entry.memo.title.en}”${after(entry.note) || '.'}`,
      )
    case 'pointSkipped':
      return sentence(
        by,
        `hat Punkt ${named(entry.point, 'de')} der Verfügung zu „${entry.memo.title.de}“ für ${entry.to.name} übersprungen: ${entry.reason}`,
        `skipped point ${named(entry.point, 'en')} of the directive under “${entry.memo.title.en}” for ${entry.to.name}: ${entry.reason}`,
      )
    case 'memoSubmitted':
      return sentence(
        by,
        `hat ${versionIn(entry.memo, 'de')} der Leitung vorgelegt.`,
        `submitted ${versionIn(entry.memo, 'en')} to the leadership.`,
      )
    case 'decisionReserved':
      return sentence(
        by,
        `hat sich die Entscheidung in Schritt ${stepIn(entry.step, 'de')} über „${entry.memo.title.de}“ vorbehalten (#).`,
        `reserved the decision of step ${stepIn(entry.step, 'en')} on “${entry.memo.title.en}” (#).`,
      )
    case 'reservationLifted':
      return sentence(
        by,
        `hat den Vorbehalt für Schritt ${stepIn(entry.step, 'de')} aufgehoben.`,
        `lifted the reservation of step ${stepIn(entry.step, 'en')}.`,
      )
    default:
      return entry satisfies never
  }
}

function told({ kind, addressees, text, term }: Point, language: 'de' | 'en'): string {
  const mark = pointTitle(kind)[language]
  const day = term === undefined ? '' : ` ${printDay(term, language)}`
  const to = addressees.map(({ name }) => name).join(', ')
  const what = text === undefined ? '' : ` (${text})`
  return `${mark}${day}${to === '' ? '' : `: ${to}`}${what}`
}

function named({ number, title, text }: PointRef, language: 'de' | 'en'): string {
  return `${number} (${title[language]}${text === undefined ? '' : `: ${text}`})`
}
