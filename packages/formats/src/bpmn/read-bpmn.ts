import { parseModel, roleTitle, stepKindTitle, type Model } from '@meinungsbild/procedure'
import { refused, type Refused, type ReportLine } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import { readXml } from '../safe/read-xml.ts'
import { draftedPhase, draftedStep } from './drafted-step.ts'
import { roleOf, startDrafting, type Drafting } from './drafting.ts'
import { guessRole } from './guesses.ts'
import { inOrder } from './in-order.ts'
import { ourModdle } from './our-moddle.ts'
import { readProcess, type LeftOut, type ReadProcess } from './read-process.ts'
import { restoredModel } from './restored-model.ts'

/** Procedures of hundreds of steps have less. */
const mostCharacters = 3_000_000

export type BpmnRead = {
  readonly ok: true
  /** A model in its form; whether it makes sense is for `checkModel`. */
  readonly model: Model
  /** Written by us, so that nothing had to be guessed. */
  readonly isOurs: boolean
  /** What was guessed, what was left out. */
  readonly report: readonly ReportLine[]
}

/**
 * Reads a file of BPMN 2.0: one that we wrote gives the model back, with what was changed in a modeler; one of another tool
 * becomes a draft, whose tasks get rights and documents by the pattern of `template`, and a report of what was guessed.
 */
export async function readBpmn(
  file: Uint8Array | string,
  template: Model,
): Promise<BpmnRead | Refused> {
  const text = readText(file)
  if (!text.ok) return text
  if (text.text.length > mostCharacters) return tooLarge
  // The parser of the library believes more than ours does: document types, endless depth.
  const xml = readXml(text.text)
  if (!xml.ok) return xml
  const process = await processIn(text.text)
  if (process === undefined) return notBpmn
  if (process.tasks.length > 60) return tooManyTasks
  const drafting = startDrafting(process, template)
  const report = leftOutLines(process)
  if (process.model !== undefined) {
    const model = restoredModel(process, drafting)
    if (model === undefined) return notModel
    return { ok: true, model, isOurs: true, report: [...report, ...newTaskLines(process)] }
  }
  const model = draftedModel(process, drafting)
  if (model === undefined) return notModel
  return {
    ok: true,
    model,
    isOurs: false,
    report: [...report, ...laneLines(process), ...guessLines(process, drafting), translations],
  }
}

async function processIn(xml: string): Promise<ReadProcess | undefined> {
  try {
    const { rootElement } = await ourModdle().fromXML(xml)
    return readProcess(rootElement)
  } catch {
    // The library throws at everything that is no BPMN; what it was does not help whoever has another file.
    return undefined
  }
}

function draftedModel(process: ReadProcess, drafting: Drafting): Model | undefined {
  const { template } = drafting
  const name = process.name.trim() === '' ? 'Eingelesenes Verfahren' : process.name
  const description = process.documentation.trim() === '' ? name : process.documentation
  const ours = <P extends { readonly origin: string }>(part: P) => ({ ...part, origin: 'ours' })
  const parsed = parseModel({
    ...template,
    id: 'draft',
    version: 1,
    title: { de: name, en: name },
    description: { de: description, en: description },
    roles: template.roles.map(ours),
    phases: [{ id: draftedPhase, title: { de: name, en: name }, origin: 'ours' }],
    documents: template.documents.map((document) => ({
      ...ours(document),
      sections: document.sections.map(ours),
    })),
    steps: inOrder(process).map((task) => draftedStep(task, drafting)),
    always: template.always.map(ours),
  })
  return parsed.ok ? parsed.model : undefined
}

const leftOutWords: Readonly<Record<LeftOut, { readonly de: string; readonly en: string }>> = {
  process: {
    de: 'Die Datei enthält mehrere Prozesse. Übernommen wird der mit den meisten Aufgaben, dieser nicht.',
    en: 'The file has several processes. The one with the most tasks is taken over, this one is not.',
  },
  inside: {
    de: 'Der Teilprozess wird ein Schritt; was darin steht, wird nicht übernommen.',
    en: 'The sub-process becomes one step; what stands inside is not taken over.',
  },
  event: {
    de: 'Worauf hier gewartet wird, kennt das Modell nicht. Der Weg führt ohne das Ereignis weiter.',
    en: 'The model does not know what is waited for here. The way goes on without the event.',
  },
  tooManyWays: {
    de: 'Von hier gehen mehr Wege aus, als ein Schritt haben kann. Einige sind nicht übernommen.',
    en: 'More ways lead from here than a step can have. Some are not taken over.',
  },
}

function leftOutLines({ leftOut }: ReadProcess): readonly ReportLine[] {
  return leftOut.map(({ kind, name }) => ({
    kind: 'lost',
    place: placed(name),
    message: leftOutWords[kind],
  }))
}

function newTaskLines({ tasks }: ReadProcess): readonly ReportLine[] {
  return tasks
    .filter(({ step }) => step === undefined)
    .map(({ name }) => ({
      kind: 'changed',
      place: placed(name),
      message: {
        de: 'Diese Aufgabe ist neu. Wer was darf, ist noch festzulegen; bis dahin schließt die Pressestelle den Schritt ab.',
        en: 'This task is new. Who may do what is still to be settled; until then the press office completes the step.',
      },
    }))
}

function laneLines({ tasks }: ReadProcess): readonly ReportLine[] {
  const lanes = [...new Set(tasks.map(({ lane }) => lane))]
  return lanes.map((lane) => {
    const role = guessRole(lane)
    const title = roleTitle(roleOf(lane))
    const place = lane === '' ? { de: 'Ohne Bahn', en: 'Without a lane' } : laneNamed(lane)
    return {
      kind: 'changed',
      place,
      message:
        role === undefined
          ? {
              de: `Welche Rolle das ist, sagt der Name nicht; angenommen ist: ${title.de}.`,
              en: `The name does not say which role this is; assumed: ${title.en}.`,
            }
          : { de: `Gelesen als Rolle: ${title.de}.`, en: `Read as the role: ${title.en}.` },
    }
  })
}

function guessLines(process: ReadProcess, drafting: Drafting): readonly ReportLine[] {
  return inOrder(process).flatMap((task): readonly ReportLine[] => {
    const guess = drafting.guesses.get(task.id)
    if (guess === undefined) return []
    const kind = stepKindTitle(guess.kind)
    const { pattern } = guess
    const from =
      pattern === undefined
        ? {
            de: 'Rechte und Dokumente sind noch festzulegen.',
            en: 'Rights and documents are still to be settled.',
          }
        : {
            de: `Rechte und Dokumente sind die von „${pattern.title.de}“ (${drafting.template.title.de}); bitte prüfen.`,
            en: `Rights and documents are those of “${pattern.title.en}” (${drafting.template.title.en}); please check.`,
          }
    return [
      {
        kind: 'changed',
        place: placed(task.name),
        message: {
          de: `Schritt ${guess.id}, gelesen als: ${kind.de}. ${from.de}`,
          en: `Step ${guess.id}, read as: ${kind.en}. ${from.en}`,
        },
      },
    ]
  })
}

const translations: ReportLine = {
  kind: 'changed',
  place: { de: 'Namen', en: 'Names' },
  message: {
    de: 'Die Datei nennt alles in einer Sprache. Die englischen Namen gleichen deshalb den deutschen.',
    en: 'The file names everything in one language. So English names are the same as German ones.',
  },
}

function placed(name: string): ReportLine['place'] {
  return name === ''
    ? { de: 'Ohne Namen', en: 'Without a name' }
    : { de: `„${name}“`, en: `“${name}”` }
}

function laneNamed(name: string): ReportLine['place'] {
  return { de: `Bahn „${name}“`, en: `Lane “${name}”` }
}

const notBpmn = refused(
  'notBpmn',
  'Die Datei enthält keinen BPMN-Prozess mit Aufgaben.',
  'The file has no BPMN process with tasks.',
)

const notModel = refused(
  'notModel',
  'Aus der Datei lässt sich kein Modell bilden: Was darin über die Schritte steht, ist unvollständig oder verändert.',
  'No model can be made of the file: what it says of the steps is incomplete or was altered.',
)

const tooLarge = refused(
  'tooLarge',
  'Die Datei ist zu groß (höchstens 3 Millionen Zeichen).',
  'The file is too large (at most 3 million characters).',
)

const tooManyTasks = refused(
  'tooManyTasks',
  'Der Prozess hat mehr als 60 Aufgaben. So viele Schritte hat kein Vorgehensmodell.',
  'The process has more than 60 tasks. No procedure has so many steps.',
)
