import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import type { FieldHashes } from './field-commands.ts'
import { decide, type Decided } from './decide.ts'
import type { Entry } from './entry.ts'
import { evolve } from './evolve.ts'
import { findDocument } from './find.ts'
import type { Model } from './model.ts'
import type { Participant } from './participant.ts'
import type { Refusal } from './refusal.ts'
import { nothingYet, type State } from './state.ts'

/** What has happened so far in an example: the state and the entries that led to it. */
export type Story = {
  readonly model: Model
  readonly state: State
  readonly entries: readonly Entry[]
}

/** Somebody's command; a function where it names something that the story made. */
export type Line = readonly [actor: Actor, command: Command | ((state: State) => Command)]

export const people: readonly Participant[] = [
  { account: 'senator', name: 'Dr. Vera Lund', role: 'leadership' },
  { account: 'deputy', name: 'Jan Ott', role: 'leadership', deputy: true },
  { account: 'press', name: 'Anna Berg', role: 'pressOffice' },
  { account: 'press2', name: 'Timo Rasch', role: 'pressOffice' },
  { account: 'parks', name: 'Ute Sand', role: 'supportingUnit', unit: 'Amt für Grün' },
  { account: 'culture', name: 'Ali Demir', role: 'supportingUnit', unit: 'Kulturamt' },
  { account: 'dpo', name: 'Ines Falk', role: 'dataProtectionOfficer' },
  { account: 'statistics', name: 'Kai Wolff', role: 'statisticsOffice' },
]

export const hashes: FieldHashes = { questionnaire: 'q1', recipients: 'r1', notice: 'p1' }

/** Nothing has happened yet. */
export function beginning(model: Model): Story {
  return { model, state: nothingYet, entries: [] }
}

/** Tries a command at an instant; the story does not go on. */
export function attempt(story: Story, [actor, command]: Line, at = instantAfter(story)): Decided {
  return decide(story.model, story.state, commandIn(story, command), { actor, at })
}

/** Goes on by these lines; throws if one is refused, because then the example itself is wrong. */
export function tell(story: Story, ...lines: readonly Line[]): Story {
  return lines.reduce((soFar, line) => {
    const decided = attempt(soFar, line)
    if (!decided.ok) {
      throw new Error(`${commandIn(soFar, line[1]).kind}: ${decided.refusal.message.en}`)
    }
    return goOn(soFar, decided.entries)
  }, story)
}

/** The refusal that a command meets, if it does. */
export function refusalOf(story: Story, line: Line, at?: string): Refusal | undefined {
  const decided = attempt(story, line, at)
  return decided.ok ? undefined : decided.refusal
}

/** Goes on by entries. */
export function goOn({ model, state, entries }: Story, more: readonly Entry[]): Story {
  return {
    model,
    state: more.reduce((before, entry) => evolve(model, before, entry), state),
    entries: [...entries, ...more],
  }
}

/** An hour for every entry, from 1 September 2026 on. */
export function instantAfter({ entries }: Story): string {
  return new Date(Date.UTC(2026, 8, 1) + entries.length * 3_600_000).toISOString()
}

/** A version of a document with something in every section. */
export function write(model: Model, document: string, contentHash: string): Command {
  const sections = findDocument(model, document)?.sections ?? []
  return {
    kind: 'saveDocument',
    document,
    contentHash,
    sections: Object.fromEntries(sections.map(({ id }) => [id, `Text zu ${id}`])),
  }
}

export const proposal: Command = {
  kind: 'proposeInitiative',
  initiative: 'stadt-2026',
  title: 'Was gefällt Ihnen an unserer Stadt?',
  topic: 'Zufriedenheit mit der Stadt',
  question: 'Was gefällt Ihnen an unserer Stadt / Gemeinde?',
  occasion: 'Haushalt 2027',
  deadline: '2026-12-01',
  participants: people,
}

function commandIn({ state }: Story, command: Line[1]): Command {
  return typeof command === 'function' ? command(state) : command
}
