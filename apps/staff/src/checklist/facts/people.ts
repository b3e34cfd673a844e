import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Json } from '@meinungsbild/exchange'
import { contentHash, type LetterKind } from '@meinungsbild/storage'
import { lettersTexts } from '../../letters/letters.texts.ts'
import { participantsTexts } from '../../participants/participants.texts.ts'
import { languageName } from '../../questionnaire/parts/language-name.ts'
import { routes } from '../../routes.ts'
import { checklistTexts } from '../checklist.texts.ts'
import type { Facts, PointLink } from '../point-facts.ts'
import type { Situation } from '../situation.ts'

/** Teilnehmende: who is asked, and how they are written to. */
export const participantsFacts: Facts = (situation, language) => {
  const texts = textsFor(checklistTexts, language)
  const words = textsFor(participantsTexts, language)
  const plan = planOf(situation)
  if (plan === undefined)
    return { facts: [texts.noPlan], links: linksOf(situation, language), absent: [], seen: [] }
  const { access, selection, population, size } = plan
  return {
    facts: [
      texts.plan(words[access], words[selection], population),
      ...(size === undefined ? [] : [texts.size(size.toLocaleString(language))]),
      ...codesIn(situation, language),
      ...writingFacts(situation, language),
    ],
    links: linksOf(situation, language),
    absent: [],
    seen: [],
  }
}

/** Stichprobe: whether anybody was drawn, and from how many. */
export const sampleFacts: Facts = (situation, language) => {
  const texts = textsFor(checklistTexts, language)
  const { sample, initiative } = situation
  const links = [
    { href: routes.participants.href({ id: initiative.id }), label: texts.toParticipants },
  ]
  if (planOf(situation)?.access === 'open')
    return { facts: [texts.nobodyDrawn], links, absent: [], lapse: texts.nobodyDrawn, seen: [] }
  const codes = codesIn(situation, language)
  if (sample === undefined)
    return { facts: codes, links, absent: [], needsNote: texts.noSample, seen: [] }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const drawn = sum(sample.strata.map((each) => each.drawn))
  const population = sum(sample.strata.map((each) => each.population))
  const number = (value: number) => value.toLocaleString(language)
  return {
    facts: [texts.drawn(number(drawn), number(population)), ...codes],
    links,
    absent: [],
    seen: [
      {
        name: 'sample',
        hash: `${sample.number} ${sample.fileHash}`,
        changed: texts.sampleChanged,
      },
    ],
  }
}

/** Anschreiben und Erinnerungen: what has been written, by letter and by e-mail. */
export const lettersFacts: Facts = (situation, language) => {
  const texts = textsFor(checklistTexts, language)
  const { letters, mails } = situation
  const links = linksOf(situation, language).slice(1)
  if (planOf(situation)?.access === 'open')
    return { facts: [texts.nobodyWritten], links, absent: [], lapse: texts.nobodyWritten, seen: [] }
  const isWritten = letters.length > 0 || mails.length > 0
  const written: Json = JSON.parse(
    JSON.stringify([
      letters.map(({ kind, language: tag, content }) => [kind, tag, content]),
      mails.map((series) => [series.kind, series.texts]),
    ]),
  )
  return {
    facts: writingFacts(situation, language),
    links,
    absent: [],
    ...(!isWritten && { needsNote: texts.noLetters }),
    seen: [{ name: 'letters', hash: contentHash(written), changed: texts.lettersChanged }],
  }
}

function planOf({ initiative }: Situation) {
  return initiative.state.participantsPlans.at(-1)?.plan
}

function codesIn({ codes }: Situation, language: UiLanguage): readonly string[] {
  const texts = textsFor(checklistTexts, language)
  return codes === 0 ? [] : [texts.codes(codes.toLocaleString(language))]
}

function writingFacts({ letters, mails }: Situation, language: UiLanguage): readonly string[] {
  const texts = textsFor(checklistTexts, language)
  const kinds: readonly LetterKind[] = ['invitation', 'reminder']
  const written = kinds.flatMap((kind) => {
    const tags = letters.filter((each) => each.kind === kind).map((each) => each.language)
    const names = tags.map((tag) => languageName(tag, language))
    return names.length === 0
      ? []
      : [texts.letterTexts(textsFor(lettersTexts, language)[kind], names)]
  })
  const count = (kind: LetterKind) => mails.filter((each) => each.kind === kind).length
  return mails.length === 0
    ? written
    : [...written, texts.mailSeries(count('invitation'), count('reminder'))]
}

function linksOf({ initiative: { id } }: Situation, language: UiLanguage): readonly PointLink[] {
  const texts = textsFor(checklistTexts, language)
  return [
    { href: routes.participants.href({ id }), label: texts.toParticipants },
    { href: routes.letters.href({ id }), label: texts.toLetters },
    { href: routes.mailing.href({ id }), label: texts.toMailing },
  ]
}
