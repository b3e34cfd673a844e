import type { UiLanguage } from '@meinungsbild/design'
import type { Bilingual, DataKind } from '@meinungsbild/procedure'
import type { Processor } from '@meinungsbild/storage'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { legalBasisSentence } from '../legal-basis/legal-basis-content.ts'
import { processorWords } from '../processors/processor-words.ts'
import { noticeWords } from './notices.texts.ts'
import { textsFor } from '@meinungsbild/design'

/** A part of a notice: heading and paragraphs. */
export type NoticePart = {
  readonly id:
    | 'controller'
    | 'officer'
    | 'purpose'
    | 'basis'
    | 'source'
    | 'anonymity'
    | 'recipients'
    | 'thirdCountry'
    | 'retention'
    | 'rights'
    | 'authority'
    | 'voluntary'
  readonly heading: Bilingual
  readonly lines: readonly Bilingual[]
}

/** The notice that fits into a letter or above a form: what matters most, and where the rest is. */
export function shortNotice(facts: ProtectionFacts, language: UiLanguage): readonly string[] {
  const words = textsFor(noticeWords, language)
  const { authority, basis, contact } = facts
  return [
    words.shortWho(authority.name),
    purposeOf(facts)[language],
    basis === undefined ? words.basisOpen : legalBasisSentence(basis)[language],
    ...(contact.list === undefined ? [] : [words.shortList]),
    words[facts.claim.level],
    words.shortMore,
  ].filter((line) => line !== '')
}

/**
 * All that Art. 13 DSGVO asks for, and Art. 14 where people are known from a list: whoever gets a letter is, also while none has
 * been read in yet.
 */
export function fullNotice(
  facts: ProtectionFacts,
  isFromList = facts.contact.list !== undefined,
): readonly NoticePart[] {
  const { authority, basis, processors, contact, claim, machines } = facts
  const third = (processors ?? []).filter(({ thirdCountry }) => thirdCountry)
  return [
    part('controller', [
      same(authority.name),
      same(authority.postalAddress),
      same(authority.email),
      same(authority.phone),
    ]),
    part('officer', [same(authority.dataProtectionOfficer)]),
    part('purpose', [purposeOf(facts)]),
    part('basis', [basis === undefined ? word('basisOpen') : legalBasisSentence(basis)]),
    ...(isFromList ? [part('source', [word(contact.list ?? 'sourceOpen')])] : []),
    part('anonymity', claim.reasons),
    part('recipients', [
      ...(processors ?? []).map(processor),
      ...(processors === undefined ? [word('processorsOpen')] : []),
      ...(processors?.length === 0 && machines.mail === undefined ? [word('noRecipients')] : []),
      ...(machines.mail === undefined ? [] : [mailServer(machines.mail.host)]),
      word('published'),
    ]),
    part(
      'thirdCountry',
      processors === undefined
        ? [word('processorsOpen')]
        : third.length === 0
          ? [word('noThirdCountry')]
          : third.map(processor),
    ),
    part('retention', retentionOf(facts)),
    part('rights', [
      word('rightsList'),
      word(claim.level === 'personal' ? 'rightsPersonal' : 'rightsArticle11'),
      word(
        basis?.kind === 'consent'
          ? 'withdraw'
          : isFromList || contact.mails
            ? 'objectOfInvited'
            : 'object',
      ),
    ]),
    part('authority', [same(authority.supervisoryAuthority)]),
    part('voluntary', [word('voluntaryText')]),
  ]
}

function part(id: NoticePart['id'], lines: readonly Bilingual[]): NoticePart {
  const there = lines.filter(({ de }) => de.trim() !== '')
  return { id, heading: word(id), lines: there.length === 0 ? [word('notSet')] : there }
}

type PlainWord = {
  [Name in keyof typeof noticeWords.de]: (typeof noticeWords.de)[Name] extends string ? Name : never
}[keyof typeof noticeWords.de]

function word(name: PlainWord): Bilingual {
  return { de: noticeWords.de[name], en: noticeWords.en[name] }
}

function purposeOf({ notice }: ProtectionFacts): Bilingual {
  const { de = '', en = '' } = notice?.purpose ?? {}
  return notice === undefined ? word('purposeOpen') : { de, en }
}

/** Names and addresses are the same in every language. */
function same(text: string): Bilingual {
  return { de: text, en: text }
}

function processor(each: Processor): Bilingual {
  return { de: processorWords(each, 'de'), en: processorWords(each, 'en') }
}

function mailServer(host: string): Bilingual {
  return { de: noticeWords.de.mailServer(host), en: noticeWords.en.mailServer(host) }
}

const ofEmployees: readonly DataKind[] = ['accountLog', 'signIns', 'absences']

/** How long what is kept of citizens stays; what is kept of employees is told to them, in the record of processing. */
export function retentionOf({ deletion }: ProtectionFacts): readonly Bilingual[] {
  return deletion
    .filter(({ kind }) => !ofEmployees.includes(kind))
    .map(({ data, period }) => ({
      // Whoever is not of the trade does not know how a file is closed.
      de: `${data.de}: ${period.de.replaceAll(' (z.d.A.)', '')}.`,
      en: `${data.en}: ${period.en}.`,
    }))
}

/** The same in short sentences, for people who read with difficulty (Leichte Sprache); German only. */
export function easyNotice(facts: ProtectionFacts): readonly string[] {
  const { authority, basis, contact, claim, plan } = facts
  return [
    `Die Umfrage macht: ${authority.name === '' ? 'unsere Verwaltung' : authority.name}.`,
    'Sie entscheiden selbst: Will ich mitmachen?',
    'Sie müssen nicht mitmachen.',
    'Sie haben keinen Nachteil, wenn Sie nicht mitmachen.',
    ...(contact.list !== undefined
      ? [
          'Wir haben Ihren Namen und Ihre Adresse aus einer Liste.',
          'Wir haben Sie durch Zufall ausgesucht.',
        ]
      : []),
    ...(plan?.access === 'code'
      ? [
          'Sie bekommen von uns eine Nummer. Damit kommen Sie zu den Fragen.',
          'Die Nummer gehört Ihnen. Wir löschen sie nach der Umfrage.',
        ]
      : ['Niemand fragt nach Ihrem Namen, um Sie zu den Fragen zu lassen.']),
    ...(claim.level === 'personal'
      ? [
          'Wir fragen auch nach Daten von Ihnen.',
          'Damit kann man wissen: Diese Antwort ist von Ihnen.',
        ]
      : claim.level === 'pseudonymous'
        ? [
            'Wir trennen Ihre Nummer von Ihren Antworten.',
            'Nach der Umfrage kann niemand mehr wissen: Diese Antwort ist von Ihnen.',
          ]
        : ['Niemand weiß: Diese Antwort ist von Ihnen.']),
    ...(basis?.kind === 'consent'
      ? ['Wenn Sie die Antworten abschicken, sagen Sie damit: Ja, ich mache mit.']
      : ['Ein Gesetz erlaubt uns die Umfrage.']),
    'Wir zeigen nur Ergebnisse von vielen Menschen zusammen.',
    'Haben Sie Fragen zum Schutz Ihrer Daten?',
    `Dann melden Sie sich hier: ${authority.dataProtectionOfficer === '' ? authority.email : authority.dataProtectionOfficer}.`,
    ...(authority.supervisoryAuthority === ''
      ? []
      : [`Sie können sich auch hier beschweren: ${authority.supervisoryAuthority}.`]),
  ]
}
