import { actTitle } from '../act-title.ts'
import type { ActName } from '../act.ts'
import type { Bilingual } from '../bilingual.ts'
import type { DocumentDefinition, Step } from '../model.ts'

/** Where in a model something is wrong: so that a page can lead there. */
export type ModelPlace =
  | { readonly kind: 'model' }
  | { readonly kind: 'roles' }
  /** What may be done at any time. */
  | { readonly kind: 'anytime' }
  | { readonly kind: 'phase'; readonly id: string }
  | { readonly kind: 'step'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string }

/** What is wrong with a model, where, and as a sentence that names the place. */
export type ModelFlaw = { readonly place: ModelPlace; readonly sentence: Bilingual }

/** A flaw of a step; the sentences go on behind "Schritt 1.6 Entscheidung 1:". */
export function atStep(step: Step, de: string, en: string): ModelFlaw {
  const { id, title } = step
  return {
    place: { kind: 'step', id },
    sentence: { de: `Schritt ${id} ${title.de}: ${de}`, en: `Step ${id} ${title.en}: ${en}` },
  }
}

/** A flaw of a document. */
export function atDocument({ id, title }: DocumentDefinition, de: string, en: string): ModelFlaw {
  return {
    place: { kind: 'document', id },
    sentence: { de: `Dokument „${title.de}“: ${de}`, en: `Document “${title.en}”: ${en}` },
  }
}

/** A flaw of the model as a whole. */
export function ofModel(de: string, en: string): ModelFlaw {
  return { place: { kind: 'model' }, sentence: { de, en } }
}

/** A flaw of what may be done at any time; the sentences go on behind "Jederzeit, „Zur Kenntnis nehmen“:". */
export function atAnytime(act: ActName, de: string, en: string): ModelFlaw {
  const title = actTitle(act)
  return ofAnytime(`Jederzeit, „${title.de}“: ${de}`, `At any time, “${title.en}”: ${en}`)
}

/** A flaw of what may be done at any time, in a sentence of its own. */
export function ofAnytime(de: string, en: string): ModelFlaw {
  return { place: { kind: 'anytime' }, sentence: { de, en } }
}

/** A flaw of the list of roles. */
export function ofRoles(de: string, en: string): ModelFlaw {
  return { place: { kind: 'roles' }, sentence: { de, en } }
}

/** No flaw if something holds. */
export function unless(holds: boolean, flaw: () => ModelFlaw): readonly ModelFlaw[] {
  return holds ? [] : [flaw()]
}

/** A step as sentences name it. */
export function named({ id, title }: Step): Bilingual {
  return { de: `${id} ${title.de}`, en: `${id} ${title.en}` }
}

/** Several steps, in the order given. */
export function allNamed(steps: readonly Step[]): Bilingual {
  const names = steps.map(named)
  return {
    de: names.map(({ de }) => de).join(', '),
    en: names.map(({ en }) => en).join(', '),
  }
}
