import type { Bilingual } from './bilingual.ts'
import { findDocument, findStep } from './find.ts'
import type { Model } from './model.ts'
import type { Need } from './need.ts'
import { roleTitle } from './role.ts'

type PlainKind = Exclude<
  Need['kind'],
  | 'documentComplete'
  | 'opinion'
  | 'coSignature'
  | 'checklist'
  | 'approval'
  | 'quoteWritten'
  | 'quoteReleased'
  | 'stepsDone'
>

const plain: Readonly<Record<PlainKind, Bilingual>> = {
  unitsAnswered: {
    de: 'alle Stellen haben geantwortet, oder die Frist ist um',
    en: 'all units have answered, or the deadline has passed',
  },
  meetingInvited: { de: 'zum Treffen ist eingeladen', en: 'the meeting has been called' },
  supportAnswered: {
    de: 'jede Anforderung ist beantwortet, oder ihre Frist ist um',
    en: 'every request is answered, or its date has passed',
  },
  keyFigures: { de: 'Kennzahlen sind festgelegt', en: 'key figures are defined' },
  questionnaire: {
    de: 'der Fragebogen hat keine Mängel mehr',
    en: 'the questionnaire has no flaws any more',
  },
  participantsPlan: { de: 'die Teilnehmenden sind festgelegt', en: 'participants are settled' },
  privacyNotice: { de: 'der Datenschutzhinweis liegt vor', en: 'the privacy notice is there' },
  tariffChosen: { de: 'ein Preismodell ist gewählt', en: 'a tariff has been chosen' },
  fieldReleased: { de: 'das Feld ist freigegeben', en: 'the field is released' },
  ballotBoxSealed: { de: 'die Urne ist versiegelt', en: 'the ballot box is sealed' },
  sharesTried: {
    de: 'die Schlüsselanteile sind erprobt, wenn die Urne versiegelt ist',
    en: 'the key shares have been tried, if the ballot box is sealed',
  },
  ballotBoxOpened: {
    de: 'die Urne ist geöffnet, wenn sie versiegelt war',
    en: 'the ballot box is open, if it was sealed',
  },
  earlyReadingAsked: {
    de: 'vorzeitiges Lesen ist beantragt',
    en: 'somebody has asked to read results early',
  },
  fieldOpen: { de: 'das Feld läuft', en: 'the field is open' },
  fieldEnded: { de: 'die Feldphase ist beendet', en: 'the field period has ended' },
  resultsOpened: { de: 'die Ergebnisse sind geöffnet', en: 'the results are open' },
  measures: { de: 'Maßnahmen sind vorgeschlagen', en: 'measures are proposed' },
  measuresFollowedUp: {
    de: 'jede Maßnahme ist umgesetzt oder zur Wiedervorlage vermerkt',
    en: 'every measure is carried out or noted for follow-up',
  },
  embargo: { de: 'die Sperrfrist steht fest', en: 'the embargo is set' },
  published: { de: 'die Ergebnisse sind veröffentlicht', en: 'the results are published' },
}

/** A condition in a few words, as "Grobkonzept ist vollständig", for those who read or write models. */
export function needTitle(model: Model, need: Need): Bilingual {
  switch (need.kind) {
    case 'documentComplete': {
      const { de, en } = documentIn(model, need.document)
      return { de: `„${de}“ ist vollständig`, en: `“${en}” is complete` }
    }
    case 'quoteWritten': {
      const { de, en } = documentIn(model, need.document)
      return { de: `„${de}“ enthält ein Zitat`, en: `“${en}” has a quote` }
    }
    case 'quoteReleased': {
      const { de, en } = documentIn(model, need.document)
      return { de: `Zitate in „${de}“ sind freigegeben`, en: `quotes in “${en}” are released` }
    }
    case 'opinion': {
      const [role, { de, en }] = [roleTitle(need.role), documentIn(model, need.document)]
      return {
        de: `Stellungnahme seit ${need.since}: ${role.de}, zu „${de}“`,
        en: `opinion since ${need.since}: ${role.en}, on “${en}”`,
      }
    }
    case 'coSignature': {
      const [role, { de, en }] = [roleTitle(need.role), documentIn(model, need.document)]
      return {
        de: `Mitzeichnung seit ${need.since}: ${role.de}, „${de}“`,
        en: `co-signature since ${need.since}: ${role.en}, “${en}”`,
      }
    }
    case 'checklist': {
      const { de, en } = stepIn(model, need.step)
      return { de: `Prüfliste von ${de} ist abgehakt`, en: `checklist of ${en} is ticked` }
    }
    case 'approval': {
      const { de, en } = stepIn(model, need.step)
      return { de: `${de}: Freigabe liegt vor und gilt`, en: `${en}: approval is there and holds` }
    }
    case 'stepsDone': {
      const steps = need.steps.map((id) => stepIn(model, id))
      return {
        de: `erledigt ist: ${steps.map(({ de }) => de).join(', ')}`,
        en: `done: ${steps.map(({ en }) => en).join(', ')}`,
      }
    }
    default:
      return plain[need.kind]
  }
}

function documentIn(model: Model, id: string): Bilingual {
  return findDocument(model, id)?.title ?? { de: id, en: id }
}

function stepIn(model: Model, id: string): Bilingual {
  const title = findStep(model, id)?.title
  return title === undefined
    ? { de: id, en: id }
    : { de: `${id} ${title.de}`, en: `${id} ${title.en}` }
}
