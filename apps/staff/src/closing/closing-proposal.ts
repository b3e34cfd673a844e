import { formatDay } from '@meinungsbild/design'
import {
  disposalClocks,
  describeEntry,
  hasEnded,
  measuresToCarryOut,
  type Entry,
  type Measure,
  type State,
} from '@meinungsbild/procedure'
import { entriesOfKind } from '../dossier/entries-of-kind.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { listedParts } from '../documents/proposals/listed-parts.ts'
import type { Sections } from '../documents/sections-form.ts'
import { measuresTexts } from '../measures/measures.texts.ts'
import { signatureWords } from '../people/signature-words.ts'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * What the closing memo (Schlussvermerk) begins with, out of the dossier: what was decided, which measures remain, which data
 * were deleted and which are kept until when. German, as the file is; whoever writes the memo goes on from it.
 */
export async function closingProposal(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  { id, model, state }: LoadedInitiative,
): Promise<Sections> {
  const notes = await entriesOfKind(storage, id, ['participantsNoted', 'fieldNoted'])
  const survey = await storage.surveys.ofInitiative(id)
  const raw = survey && (await storage.disposals.countRawData(survey.id))
  const filedNow = Number(germanDay(now().toISOString()).slice(0, 4)) + model.retentionYears
  return {
    summary: listedParts([
      ['Entschieden wurde', decisions(state)],
      ['Maßnahmen', state.measures.map(measureLine)],
      ['Offen bleiben', remaining(state)],
      ['Veröffentlicht', publication(state)],
    ]),
    deletion: listedParts([
      [
        'Gelöscht wurden',
        notes
          .map(({ entry }) => entry)
          .filter(tellsOfDeletion)
          .map(dated),
      ],
      [
        'Noch vorhanden sind',
        [
          ...(raw
            ? [
                `Rohdaten: ${raw.answers} Antworten, ${raw.files} Dateien, ${raw.texts} Texte; zu vernichten ab ${rawDataDue(state, now().toISOString())}`,
              ]
            : []),
          `Die Akte: aufzubewahren bis 31. Dezember ${filedNow}, wenn sie in diesem Jahr geschlossen wird; danach wird sie dem Archiv angeboten`,
        ],
      ],
    ]),
  }
}

function decisions({ decisions: made }: State): readonly string[] {
  return made.map(({ at, by, outcomeTitle, memo, conditions }) => {
    const conditioned = conditions.length === 0 ? '' : `, mit Auflagen: ${conditions.join('; ')}`
    return `${onDay(at)}: ${outcomeTitle.de} auf „${memo.title.de}“ (${signatureWords(by, 'de')})${conditioned}`
  })
}

function measureLine(measure: Measure): string {
  const { title, unit, due, decision } = measure
  const words = measuresTexts.de
  const verdict = decision === undefined ? words.undecided : words[decision.verdict]
  const last = measure.reports.at(-1)
  const stands = last === undefined ? '' : `; ${words[last.status]}`
  return `${title} (${unit}, bis ${formatDay(due, 'de')}): ${verdict}${stands}`
}

function remaining({ measures }: State): readonly string[] {
  return measuresToCarryOut(measures)
    .filter((measure) => !hasEnded(measure))
    .map(({ title, unit, reports }) => {
      const followUp = reports.at(-1)?.followUp
      const again = followUp === undefined ? '' : `, Wiedervorlage am ${formatDay(followUp, 'de')}`
      return `${title}: ${unit}${again}`
    })
}

function publication({ publication: published }: State): readonly string[] {
  if (published === undefined) return []
  const { document, visibleFrom } = published
  return [`${document.title.de}, Fassung ${document.version}, ab ${formatDay(visibleFrom, 'de')}`]
}

/** What the house writes itself when it deletes something. */
function tellsOfDeletion(entry: Entry): boolean {
  if (entry.kind === 'participantsNoted')
    return ['listDropped', 'forgotten', 'lettersDeleted'].includes(entry.note.kind)
  return entry.kind === 'fieldNoted' && /gelöscht/i.test(entry.text)
}

/** Never at the beginning: a number and a stop there begin a list in the list. */
function onDay(instant: string): string {
  return `Am ${formatDay(instant, 'de')}`
}

function dated(entry: Entry): string {
  return `${onDay(entry.at)}: ${describeEntry(entry, 'de')}`
}

/** As if the file were closed now. */
function rawDataDue(state: State, at: string): string {
  const due = disposalClocks(state, germanDay).rawData?.due
  const today = germanDay(at)
  return formatDay(due !== undefined && due < today ? due : today, 'de')
}
