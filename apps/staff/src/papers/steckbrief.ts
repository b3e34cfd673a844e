import { formatDay, textsFor } from '@meinungsbild/design'
import { latestVersion, type OpinionVerdict } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'
import { profileFacts } from './profile-facts.ts'
import { standing } from './standing.ts'

export type PaperFact = { readonly label: string; readonly value: string }

/** Section of a concept that holds what the dossier cannot know about itself. */
export const profile = 'profile'

/** A cover sheet is one page: what is longer stands in the document behind it. */
const longest = 240

/**
 * The Steckbrief: the initiative on one page. What the dossier knows is computed - question, occasion, who takes part, whom
 * is asked and when, data protection, key figures, standing -; the rest are the lines that were written for it.
 */
export function steckbrief(input: PaperInput): readonly PaperFact[] {
  const { version, language } = input
  const texts = textsFor(papersTexts, language)
  const written = profileFacts(profileText(input)).facts
  const own = new Map(written.map(({ label, value }) => [label.toLowerCase(), value]))
  const take = (label: string) => {
    const value = own.get(label.toLowerCase()) ?? ''
    own.delete(label.toLowerCase())
    return value
  }
  const known = computed(input).map(({ label, value }) => {
    const typed = take(label)
    return { label, value: value === '' ? typed : plainText(value) }
  })
  const others = written.filter(({ label }) => own.has(label.toLowerCase()))
  const last = [
    {
      label: texts.version,
      value: texts.versionOf(version.version, formatDay(version.at, language)),
    },
    { label: texts.standing, value: standing(input) },
  ].map(({ label, value }) => ({ label, value: plainText(value) }))
  return [...known, ...others, ...last]
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => ({ label, value: cut(value) }))
}

/** In the order of the cover sheet; empty where only a writer can know it, or nobody yet. */
function computed(input: PaperInput): readonly PaperFact[] {
  const { state, authority, language } = input
  const texts = textsFor(papersTexts, language)
  const { initiative } = state
  const plan = state.participantsPlans.at(-1)?.plan
  const people = (role: string) =>
    state.participants.filter((each) => each.role === role).map(({ name }) => name)
  const units = state.participants.flatMap(({ unit }) => (unit === undefined ? [] : [unit]))
  const contact = [...people('pressOffice'), authority.phone ?? ''].filter((text) => text !== '')
  return [
    { label: texts.topic, value: initiative?.topic ?? '' },
    { label: texts.lead, value: authority.unit },
    { label: texts.contactPerson, value: contact.join(', ') },
    { label: texts.occasion, value: initiative?.occasion ?? '' },
    { label: texts.goal, value: '' },
    { label: texts.benefit, value: '' },
    { label: texts.targetGroup, value: plan?.population ?? '' },
    { label: texts.coreQuestion, value: initiative?.question ?? '' },
    {
      label: texts.method,
      value: plan === undefined ? '' : `${texts[plan.access]}, ${texts[plan.selection]}`,
    },
    { label: texts.period, value: fieldPeriod(input) },
    { label: texts.units, value: [...new Set(units)].join(', ') },
    { label: texts.effort, value: '' },
    { label: texts.legalBasis, value: '' },
    { label: texts.dataProtection, value: dataProtection(input) },
    { label: texts.anonymity, value: input.claim ? texts[input.claim.level] : '' },
    { label: texts.keyFigures, value: state.keyFigures.map(({ title }) => title).join('; ') },
    { label: texts.deadline, value: initiative ? formatDay(initiative.deadline, language) : '' },
    {
      label: texts.proposedBy,
      value: initiative ? signatureWords(initiative.proposedBy, language) : '',
    },
  ]
}

/** The lines written for the Steckbrief: of the document itself, else of the one that has them. */
function profileText({ model, state, definition, version }: PaperInput): string {
  const hasProfile = (each: typeof definition) => each.sections.some(({ id }) => id === profile)
  if (hasProfile(definition)) return version.sections[profile] ?? ''
  const other = model.documents.find(hasProfile)
  return (other && latestVersion(state, other.id)?.sections[profile]) ?? ''
}

function fieldPeriod({ state, language }: PaperInput): string {
  const { opened, ended } = state.field
  if (opened === undefined) return ''
  const { from, fromTo } = textsFor(papersTexts, language)
  const begin = formatDay(opened.at, language)
  return ended === undefined ? from(begin) : fromTo(begin, formatDay(ended.at, language))
}

const lights: Readonly<Record<OpinionVerdict, 'green' | 'amber' | 'red'>> = {
  noObjections: 'green',
  conditions: 'amber',
  objections: 'red',
}

/** Datenschutz-Ampel: the newest opinion of the data protection officer, in words as well as as a light. */
function dataProtection({ state, language }: PaperInput): string {
  const texts = textsFor(papersTexts, language)
  const opinion = state.opinions.findLast(({ by }) => by.role === 'dataProtectionOfficer')
  if (opinion === undefined) return texts.noOpinion
  const { verdict, by, at } = opinion
  const said = verdict === 'conditions' ? texts.conditionsVerdict : texts[verdict]
  return texts.light(texts[lights[verdict]], said, by.name, formatDay(at, language))
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const whole = text.slice(0, longest - 2)
  return `${whole.slice(0, Math.max(whole.lastIndexOf(' '), longest / 2))} …`
}
