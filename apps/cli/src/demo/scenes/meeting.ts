import { findForm } from '../../browser/browser.ts'
import { formFields } from '../../browser/form-fields.ts'
import { dayFromNow } from '../days.ts'
import type { Stage } from '../stage.ts'

/** The meeting with the units: the invitation, who was there, what was promised. */
export async function meet(stage: Stage): Promise<void> {
  const { cast, at } = stage
  await cast.presse.fill(at('/besprechung'), {
    day: dayFromNow(0),
    time: '10:00',
    until: '11:30',
    place: 'Rathaus, Sitzungssaal 2',
    agenda: '1. Grobkonzept\n2. Aufgaben der Ämter\n3. Zeitplan',
  })
  await recordAttendance(stage)
  await promise(stage, 'gruen', 'Liste der Parks und Spielplätze', 7)
  await promise(stage, 'jugend', 'Fragen zu Kindern und Familien', 14)
  await keepPromise(stage, 'gruen', 'Die Liste liegt im Laufwerk der Pressestelle.')
}

type Unit = 'gruen' | 'jugend'

/** Whoever has promised something in the meeting says that it is done. */
export async function keepPromise({ cast, at }: Stage, login: Unit, note: string): Promise<void> {
  await cast[login].fill(at('/besprechung'), { note }, 'tun=fulfilCommitment', '')
}

/** By account. */
const presences: Readonly<Record<string, string>> = {
  presse: 'present',
  gruen: 'present',
  jugend: 'present',
  statistik: 'present',
  datenschutz: 'excused',
}

async function recordAttendance({ cast: { presse }, at }: Stage): Promise<void> {
  const screen = await presse.open(at('/besprechung'))
  const form = findForm(screen, '/anwesenheit')
  const controls = form === undefined ? [] : formFields(form).controls
  const fields = controls.flatMap(({ name }): readonly (readonly [string, string])[] => {
    const presence = presences[name.split('.').at(-1) ?? '']
    return presence === undefined ? [] : [[name, presence]]
  })
  await presse.send(screen, '/anwesenheit', Object.fromEntries(fields))
}

async function promise(
  { cast: { presse }, at }: Stage,
  account: Unit,
  what: string,
  days: number,
): Promise<void> {
  const commitment = { account, what, until: dayFromNow(days) }
  await presse.fill(at('/besprechung'), commitment, undefined, '/zusagen')
}
