import type { Bilingual } from '../bilingual.ts'
import { printEuro } from '../cents.ts'
import { printInstant } from '../day.ts'
import { dataProtectionTitle } from '../data-protection/data-protection.ts'
import { sentenceAboutDeletion } from '../deletion/data-deleted.ts'
import type { EntryOf } from '../state.ts'
import { sentenceAboutParticipants } from './participants.ts'
import { after, sentence, versionIn } from './who.ts'

const statuses = {
  planned: { de: 'geplant', en: 'planned' },
  running: { de: 'läuft', en: 'running' },
  delayed: { de: 'verzögert', en: 'delayed' },
  implemented: { de: 'umgesetzt', en: 'implemented' },
  abandoned: { de: 'aufgegeben', en: 'abandoned' },
} as const

type FieldEntry = EntryOf<
  | 'questionnaireSaved'
  | 'participantsPlanSaved'
  | 'participantsNoted'
  | 'dataDeleted'
  | 'privacyNoticeSaved'
  | 'dataProtectionSaved'
  | 'keyFiguresDefined'
  | 'checklistTicked'
  | 'tariffChosen'
  | 'fieldReleased'
  | 'fieldReleaseRefused'
  | 'fieldOpened'
  | 'fieldNoted'
  | 'fieldClosed'
  | 'resultsOpened'
  | 'measuresProposed'
  | 'measureReported'
  | 'quoteReleased'
  | 'embargoSet'
  | 'published'
  | 'measuresPublished'
>

/** ` (text)` if there is any. */
function inBrackets(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? '' : ` (${text})`
}

/** From the questionnaire to the press release. */
export function sentenceAboutField(entry: FieldEntry): Bilingual {
  const { by } = entry
  switch (entry.kind) {
    case 'questionnaireSaved':
      return sentence(
        by,
        `hat den Fragebogen gespeichert (Fassung ${entry.version}).`,
        `saved the questionnaire (version ${entry.version}).`,
      )
    case 'participantsPlanSaved':
      return sentence(
        by,
        `hat festgelegt, wer befragt wird (Fassung ${entry.version}): ${entry.plan.population}.`,
        `settled who is asked (version ${entry.version}): ${entry.plan.population}.`,
      )
    case 'participantsNoted':
      return sentenceAboutParticipants(by, entry.note)
    case 'dataDeleted':
      return sentenceAboutDeletion(by, entry)
    case 'privacyNoticeSaved':
      return sentence(
        by,
        `hat den Datenschutzhinweis gespeichert (Fassung ${entry.version}).`,
        `saved the privacy notice (version ${entry.version}).`,
      )
    case 'dataProtectionSaved': {
      const title = dataProtectionTitle(entry.part)
      if (entry.part === 'opinion')
        return sentence(
          by,
          `hat vor der Feldfreigabe zum Datenschutz Stellung genommen (Fassung ${entry.version})${after(entry.opinion?.text)}.`,
          `gave an opinion on data protection before the field release (version ${entry.version})${after(entry.opinion?.text)}.`,
        )
      return sentence(
        by,
        `hat zum Datenschutz festgehalten: ${title.de} (Fassung ${entry.version})${inBrackets(entry.attachment?.name)}.`,
        `put on record about data protection: ${title.en} (version ${entry.version})${inBrackets(entry.attachment?.name)}.`,
      )
    }
    case 'keyFiguresDefined': {
      const titles = entry.keyFigures.map(({ title }) => title).join(', ')
      return sentence(
        by,
        `hat Kennzahlen festgelegt: ${titles}.`,
        `defined key figures: ${titles}.`,
      )
    }
    case 'checklistTicked':
      if (entry.done && entry.notNeeded === true) {
        return sentence(
          by,
          `hat vermerkt, dass dieser Punkt entfällt: ${entry.point.title.de}${inBrackets(entry.note)}.`,
          `noted that this point is not needed: ${entry.point.title.en}${inBrackets(entry.note)}.`,
        )
      }
      return entry.done
        ? sentence(by, `hat abgehakt: ${entry.point.title.de}.`, `ticked: ${entry.point.title.en}.`)
        : sentence(
            by,
            `hat wieder geöffnet: ${entry.point.title.de}.`,
            `unticked: ${entry.point.title.en}.`,
          )
    case 'tariffChosen': {
      const { tariff, total, reason } = entry
      return sentence(
        by,
        `hat das Preismodell „${tariff.name}“ gewählt, geschätzt ${printEuro(total, 'de')}: ${reason}`,
        `chose the tariff “${tariff.name}”, estimated at ${printEuro(total, 'en')}: ${reason}`,
      )
    }
    case 'fieldReleased':
      return sentence(
        by,
        `hat das Feld freigegeben (Prüfsumme ${entry.bindingHash.slice(0, 12)}).`,
        `released the field (hash ${entry.bindingHash.slice(0, 12)}).`,
      )
    case 'fieldReleaseRefused':
      return sentence(
        by,
        `hat die Feldfreigabe abgelehnt: ${entry.reason}`,
        `refused the field release: ${entry.reason}`,
      )
    case 'fieldOpened':
      return sentence(by, 'hat das Feld geöffnet.', 'opened the field.')
    case 'fieldNoted':
      return sentence(
        by,
        `hat im Feldtagebuch notiert: ${entry.text}`,
        `noted in the field log: ${entry.text}`,
      )
    case 'fieldClosed':
      return sentence(
        by,
        `hat die Feldphase beendet: ${entry.reason}`,
        `ended the field period: ${entry.reason}`,
      )
    case 'resultsOpened': {
      const { answers, unkeyedForms } = entry
      const left =
        unkeyedForms === undefined
          ? { de: '', en: '' }
          : {
              de: `, ${unkeyedForms} Papierbögen noch nicht erfasst`,
              en: `, ${unkeyedForms} forms on paper not yet keyed`,
            }
      return sentence(
        by,
        `hat die Auszählung abgeschlossen und die Ergebnisse geöffnet (${answers} Antworten${left.de}).`,
        `closed the count and opened the results (${answers} answers${left.en}).`,
      )
    }
    case 'measuresProposed': {
      const titles = entry.measures.map(({ title }) => title).join(', ')
      return sentence(
        by,
        `hat Maßnahmen vorgeschlagen: ${titles}.`,
        `proposed measures: ${titles}.`,
      )
    }
    case 'measureReported': {
      const { title, note, actualCost } = entry
      const status = statuses[entry.status]
      const cost = (language: 'de' | 'en', words: string) =>
        actualCost === undefined ? '' : `, ${words} ${printEuro(actualCost, language)}`
      return sentence(
        by,
        `hat zur Maßnahme „${title}“ berichtet (${status.de}${cost('de', 'bisher')})${after(note)}`,
        `reported on the measure “${title}” (${status.en}${cost('en', 'so far')})${after(note)}`,
      )
    }
    case 'quoteReleased':
      return sentence(
        by,
        `hat das Zitat in ${versionIn(entry.document, 'de')} freigegeben (Prüfsumme ${entry.quoteHash.slice(0, 12)}): ${entry.quote}`,
        `released the quote in ${versionIn(entry.document, 'en')} (hash ${entry.quoteHash.slice(0, 12)}): ${entry.quote}`,
      )
    case 'embargoSet':
      return sentence(
        by,
        `hat die Sperrfrist auf ${printInstant(entry.until, 'de')} gesetzt.`,
        `set the embargo to ${printInstant(entry.until, 'en')}.`,
      )
    case 'published':
      return sentence(
        by,
        `hat ${versionIn(entry.document, 'de')} veröffentlicht, sichtbar ab ${printInstant(entry.visibleFrom, 'de')}.`,
        `published ${versionIn(entry.document, 'en')}, visible from ${printInstant(entry.visibleFrom, 'en')}.`,
      )
    case 'measuresPublished':
      return sentence(
        by,
        'hat den Stand der Maßnahmen veröffentlicht.',
        'published the state of the measures.',
      )
    default:
      return entry satisfies never
  }
}
