import type { Model } from '@meinungsbild/procedure'
import { afterEach, beforeEach, expect } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'

export const all = '/einstellungen/vorgehensmodelle'
/** The model of these tests, and the draft of it. */
export const own = `${all}/auental`
export const draft = `${own}/entwurf`

/** A fresh house in which somebody settles the models. */
export type ModelsScene = {
  readonly house: House
  /** The administrator, signed in. */
  readonly admin: Person
  /** What is sent to the draft as it is now. */
  change(path: string, fields?: Parameters<Person['post']>[1]): Promise<Response>
  /** Begins the draft as a copy. */
  copy(from?: string): Promise<void>
  /** What the draft says now. */
  drafted(): Promise<Model>
}

/** Sets the scene for every test of a file; it may be looked at within tests and their hooks only. */
export function modelsScene(): ModelsScene {
  let house: House
  let admin: Person
  beforeEach(async () => {
    house = await openHouse()
    admin = await house.as('betreuung')
  })
  afterEach(() => house.close())
  return {
    get house() {
      return house
    },
    get admin() {
      return admin
    },
    async change(path, fields = {}) {
      const revision = String((await house.storage.procedureModels.draft('auental'))?.revision ?? 0)
      return admin.post(path, { revision, ...fields })
    },
    async copy(from = 'hamburg') {
      const fields = { tun: 'copy', from, 'title-de': 'Auental', 'title-en': 'Auental' }
      expect((await admin.post(all, fields)).headers.get('location')).toBe(draft)
    },
    async drafted() {
      return JSON.parse(await admin.page(`${draft}/datei?art=json`)) as Model
    },
  }
}
