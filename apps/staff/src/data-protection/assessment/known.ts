import type { Bilingual } from '@meinungsbild/procedure'
import { isPersonal } from '@meinungsbild/questionnaire'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import type { Criterion, Risk } from './assessment-content.ts'

/** What the system knows about a criterion, from what is set; nothing where it knows nothing. */
export function knownOfCriterion(
  criterion: Criterion,
  { questions, plan, contact }: ProtectionFacts,
): Bilingual | undefined {
  switch (criterion) {
    case 'scoring':
      return both(
        'Das System bewertet keine einzelnen Menschen; es zählt Antworten zusammen.',
        'The system does not rate single people; it counts answers together.',
      )
    case 'automated':
      return both(
        'Das System entscheidet nichts über einzelne Menschen.',
        'The system decides nothing about single people.',
      )
    case 'monitoring':
      return both(
        'Das System speichert weder Internetadresse noch Gerät noch Uhrzeit.',
        'The system stores neither internet address nor device nor time of day.',
      )
    case 'sensitive': {
      const special = questions.filter(({ standing }) => standing === 'special').length
      const open = questions.filter(({ standing }) => standing === 'open').length
      return both(
        `Fragen mit besonderen Kategorien: ${special}; noch zu klären: ${open}.`,
        `Questions with special categories: ${special}; still to be settled: ${open}.`,
      )
    }
    case 'scale':
      return plan?.size === undefined
        ? undefined
        : both(`Eingeladen werden ${plan.size} Personen.`, `${plan.size} people are invited.`)
    case 'matching':
      return contact.list !== undefined
        ? both(
            'Es ist eine Liste von Personen eingelesen, zum Beispiel aus dem Melderegister. Mit den Antworten wird sie nicht verknüpft.',
            'A list of people has been read in, for example from the register of residents. It is not linked with the answers.',
          )
        : both('Es ist keine Liste von Personen eingelesen.', 'No list of people has been read in.')
    case 'vulnerable':
      return plan === undefined
        ? undefined
        : both(`Befragt werden: ${plan.population}.`, `Asked are: ${plan.population}.`)
    case 'innovative':
    case 'preventing':
    case 'list':
      return undefined
    default:
      return criterion satisfies never
  }
}

/** What the system does against a risk, or leaves open, as it is set. */
export function knownOfRisk(risk: Risk, facts: ProtectionFacts): Bilingual {
  const { claim, disclosure, questions, contact, secrecy } = facts
  switch (risk) {
    case 'linking': {
      const reason = claim.reasons[0]
      return both(
        `Stufe der berechneten Aussage: ${levels[claim.level].de}. ${reason?.de ?? ''}`,
        `Level of the computed claim: ${levels[claim.level].en}. ${reason?.en ?? ''}`,
      )
    }
    case 'smallGroups':
      return both(
        `Gezeigt wird nur, was auf mindestens ${disclosure.minimumBase} Personen beruht und die Geheimhaltungsprüfung besteht.`,
        `Only what rests on at least ${disclosure.minimumBase} people and passes disclosure control is shown.`,
      )
    case 'freeTexts': {
      const texts = questions.filter(({ question: { kind } }) => freeKinds.includes(kind)).length
      const personal = questions.filter(({ question }) => isPersonal(question)).length
      return both(
        `Fragen mit freiem Text: ${texts}; personenbezogene Fragen: ${personal}. Freie Texte werden von zwei Personen geschwärzt, bevor andere sie lesen.`,
        `Questions with free text: ${texts}; questions for personal data: ${personal}. Free texts are redacted by two people before others read them.`,
      )
    }
    case 'addresses':
      return contact.list !== undefined || contact.mails
        ? both(
            'Namen und Anschriften liegen getrennt von den Antworten und werden mit dem Ende der Feldphase gelöscht.',
            'Names and addresses are kept apart from the answers and are deleted with the end of the field period.',
          )
        : both(
            'Das System hat für diese Befragung keine Namen und Anschriften.',
            'The system has no names and addresses for this survey.',
          )
    case 'loss':
      return secrecy.box === 'sealed'
        ? both(
            'Versiegelte Urne: Gehen zwei der drei Anteile verloren, sind die Antworten verloren.',
            'Sealed ballot box: if two of the three shares are lost, the answers are lost.',
          )
        : both(
            'Offene Urne: Das interne System hat den Schlüssel.',
            'Open ballot box: the internal system holds the key.',
          )
    case 'otherPurpose':
      return both(
        'Jede Ausgabe von Einzeldaten steht mit Zweck und Namen in der Akte.',
        'Every export of single answers stands in the dossier with purpose and name.',
      )
    default:
      return risk satisfies never
  }
}

const freeKinds: readonly string[] = ['longText', 'shortText', 'textList']

export const levels: Readonly<Record<ProtectionFacts['claim']['level'], Bilingual>> = {
  anonymous: both('anonym', 'anonymous'),
  pseudonymous: both(
    'pseudonym, solange die Befragung läuft',
    'pseudonymous while the survey runs',
  ),
  personal: both('personenbezogen', 'personal'),
}

function both(de: string, en: string): Bilingual {
  return { de, en }
}
