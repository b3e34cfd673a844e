import type { PaperForm } from '@meinungsbild/storage'

/** How far forms have come: not keyed, keyed once, to be settled (Abgleich), answers. */
export type Progress = {
  readonly forms: number
  readonly unkeyed: number
  readonly once: number
  readonly toSettle: number
  readonly done: number
}

export function progressOf(forms: readonly PaperForm[]): Progress {
  const count = (stage: Stage) => forms.filter((form) => stageOf(form) === stage).length
  return {
    forms: forms.length,
    unkeyed: count('unkeyed'),
    once: count('once'),
    toSettle: count('toSettle'),
    done: count('done'),
  }
}

export type Stage = 'unkeyed' | 'once' | 'toSettle' | 'done'

export function stageOf({ keyed, done }: PaperForm): Stage {
  if (done !== undefined) return 'done'
  return keyed === 0 ? 'unkeyed' : keyed === 1 ? 'once' : 'toSettle'
}

/** How well forms were keyed: fields in which two keyings differed, of all with something in them (Fehlerrate). */
export type Quality = {
  readonly fields: number
  readonly differing: number
  readonly irregular: number
  /** Forms of which one person typed both keyings. */
  readonly samePerson: number
}

export function qualityOf(forms: readonly PaperForm[]): Quality {
  const done = forms.flatMap((form) => form.done ?? [])
  const sum = (of: 'fields' | 'differing' | 'irregular') =>
    done.reduce((total, each) => total + each[of], 0)
  return {
    fields: sum('fields'),
    differing: sum('differing'),
    irregular: sum('irregular'),
    samePerson: done.filter(({ samePerson }) => samePerson).length,
  }
}
