import type { UiLanguage } from '@meinungsbild/design'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { legalBasisSentence } from '../legal-basis/legal-basis-content.ts'
import { processorWords } from '../processors/processor-words.ts'
import { noticeWords } from './notices.texts.ts'
import { textsFor } from '@meinungsbild/design'

/** A part of a notice: heading and paragraphs. */
export type NoticePart = { readonly heading: string; readonly lines: readonly string[] }

/** The notice that fits into a letter or above a form: what matters most, and where the rest is. */
export function shortNotice(facts: ProtectionFacts, language: UiLanguage): readonly string[] {
  const words = textsFor(noticeWords, language)
  const { authority, basis, notice, contact } = facts
  return [
    words.shortWho(authority.name),
    notice?.purpose[language] ?? words.purposeOpen,
    basis === undefined ? words.basisOpen : legalBasisSentence(basis)[language],
    ...(contact.list ? [words.shortList] : []),
    words[facts.claim.level],
    words.shortMore,
  ].filter((line) => line !== '')
}

/** All that Art. 13 DSGVO asks for, and Art. 14 where people are known from a list. */
export function fullNotice(facts: ProtectionFacts, language: UiLanguage): readonly NoticePart[] {
  const words = textsFor(noticeWords, language)
  const { authority, basis, notice, processors, contact, claim, machines } = facts
  const third = (processors ?? []).filter(({ thirdCountry }) => thirdCountry)
  return [
    part(words.controller, [
      authority.name,
      authority.postalAddress,
      authority.email,
      authority.phone,
    ]),
    part(words.officer, [authority.dataProtectionOfficer]),
    part(words.purpose, [notice?.purpose[language] ?? words.purposeOpen]),
    part(words.basis, [
      basis === undefined ? words.basisOpen : legalBasisSentence(basis)[language],
    ]),
    ...(contact.list ? [part(words.source, [words.sourceList])] : []),
    part(
      words.anonymity,
      claim.reasons.map((reason) => reason[language]),
    ),
    part(words.recipients, [
      ...(processors ?? []).map((each) => processorWords(each, language)),
      ...(processors === undefined ? [words.processorsOpen] : []),
      ...(processors?.length === 0 && machines.mail === undefined ? [words.noRecipients] : []),
      ...(machines.mail === undefined ? [] : [words.mailServer(machines.mail.host)]),
      words.published,
    ]),
    part(words.thirdCountry, [
      processors === undefined
        ? words.processorsOpen
        : third.length === 0
          ? words.noThirdCountry
          : third.map((each) => processorWords(each, language)).join(' '),
    ]),
    part(
      words.retention,
      facts.deletion.map(({ data, period }) => `${data[language]}: ${period[language]}.`),
    ),
    part(words.rights, [
      words.rightsList,
      ...(claim.level === 'personal' ? [words.rightsPersonal] : [words.rightsArticle11]),
      ...(basis?.kind === 'consent' ? [words.withdraw] : [words.object]),
    ]),
    part(words.authority, [authority.supervisoryAuthority]),
    part(words.voluntary, [words.voluntaryText]),
  ]

  function part(heading: string, lines: readonly string[]): NoticePart {
    const there = lines.filter((line) => line.trim() !== '')
    return { heading, lines: there.length === 0 ? [words.notSet] : there }
  }
}

/** The same in short sentences, for people who read with difficulty (Leichte Sprache); German only. */
export function easyNotice(facts: ProtectionFacts): readonly string[] {
  const { authority, basis, contact, claim, plan } = facts
  return [
    `Die Umfrage macht: ${authority.name === '' ? 'unsere Verwaltung' : authority.name}.`,
    'Sie entscheiden selbst: Will ich mitmachen?',
    'Sie müssen nicht mitmachen.',
    'Sie haben keinen Nachteil, wenn Sie nicht mitmachen.',
    ...(contact.list
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
