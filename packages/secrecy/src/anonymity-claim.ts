/** What decides how far an answer is from a person, as it is really configured. */
export type SecrecyConfig = {
  /** `code`: access codes in the plain mode of the door, separated by organisation. */
  readonly access: 'open' | 'code'
  /**
   * `open` box (offene Urne): the staff process holds the key and can open answers while the field runs. `sealed` box
   * (versiegelte Urne): no machine holds it; after the field two of three shares on paper make it again.
   */
  readonly box: 'open' | 'sealed'
  /** For each question whether it asks for personal data. */
  readonly personalQuestions: readonly boolean[]
}

/** What the privacy notice may say, with its reasons in the order in which they should be read. */
export type AnonymityClaim = {
  readonly level: 'anonymous' | 'pseudonymous' | 'personal'
  readonly reasons: readonly Reason[]
}

type Reason = { readonly de: string; readonly en: string }

/**
 * The claim is computed, never written by hand, so that it cannot promise more than the machine does. Recital 26 and
 * Article 4 No. 5 DSGVO: as long as somebody could assign an answer to a person with further information, here the
 * admission's secret, it is pseudonymous and not anonymous.
 */
export function anonymityClaim({ access, box, personalQuestions }: SecrecyConfig): AnonymityClaim {
  const personal = personalQuestions.filter(Boolean).length
  return {
    level: personal > 0 ? 'personal' : access === 'code' ? 'pseudonymous' : 'anonymous',
    reasons: [
      ...accessReasons(access, personal > 0),
      contentReason(personal),
      box === 'sealed' ? sealedBox : openBox,
      nothingTechnical,
    ],
  }
}

function accessReasons(access: SecrecyConfig['access'], personal: boolean): readonly Reason[] {
  switch (access) {
    case 'open':
      return [noCodes]
    case 'code':
      return [separatedByOrganisation, personal ? unlinkedAfterwards : anonymousAfterwards]
    default:
      return access satisfies never
  }
}

const noCodes: Reason = {
  de: 'Es gibt keine Zugangscodes: Niemand weist sich aus, und es wird nicht festgehalten, wer teilgenommen hat.',
  en: 'There are no access codes: nobody has to identify themselves, and who took part is not recorded.',
}

const separatedByOrganisation: Reason = {
  de: 'Ihr Zugangscode kann Ihnen zugeordnet sein. Er wird auf einem anderen Server geprüft als dem, der Ihre Antworten annimmt; keiner der beiden kennt beides. Diese Trennung beruht auf Organisation, nicht auf Kryptografie: Eine Person mit Zugriff auf beide Server und deren Geheimnisse könnte, solange die Befragung läuft, Code und Antwort verbinden.',
  en: 'Your access code may be assigned to you. It is checked on a server other than the one that receives your answers; neither of them knows both. This separation rests on organisation, not on cryptography: one person with access to both servers and their secrets could link code and answer while the survey is running.',
}

const anonymousAfterwards: Reason = {
  de: 'Nach dem Ende der Befragung werden die Codes und das Geheimnis des Zugangs gelöscht. Erst danach sind die Antworten anonym.',
  en: 'After the end of the survey the codes and the secret of the access server are deleted. Only then are the answers anonymous.',
}

const unlinkedAfterwards: Reason = {
  de: 'Nach dem Ende der Befragung werden die Codes und das Geheimnis des Zugangs gelöscht. Danach führt vom Code kein Weg mehr zur Antwort; ihr Inhalt bleibt personenbezogen.',
  en: 'After the end of the survey the codes and the secret of the access server are deleted. After that no way leads from the code to the answer; its content remains personal data.',
}

const openBox: Reason = {
  de: 'Die Antworten werden bei der Ankunft auf dem Server verschlüsselt. Den Schlüssel hat das System der auswertenden Stelle; es kann die Antworten schon öffnen, während die Befragung läuft.',
  en: 'The answers are encrypted on the server when they arrive. The system of the evaluating office holds the key; it can open the answers while the survey is still running.',
}

const sealedBox: Reason = {
  de: 'Die Antworten werden bei der Ankunft auf dem Server verschlüsselt und bleiben es bis nach dem Ende der Befragung. Den Schlüssel hat kein Server: Nur zwei von drei Schlüsselanteilen, die auf Papier an drei Stellen gegeben wurden, ergeben ihn. Wer die Antworten öffnet, wird festgehalten.',
  en: 'The answers are encrypted on the server when they arrive and stay so until after the end of the survey. No server holds the key: only two of three key shares, given on paper to three places, make it. Who opens the answers is put on record.',
}

const nothingTechnical: Reason = {
  de: 'Internetadresse, Gerät und Uhrzeit werden nicht gespeichert, nur der Tag.',
  en: 'Internet address, device and time of day are not stored, only the day.',
}

function contentReason(personal: number): Reason {
  if (personal === 0)
    return {
      de: 'Keine Frage ist als personenbezogen gekennzeichnet. Was Sie in freie Felder schreiben, kann Sie dennoch erkennbar machen; bitte nennen Sie dort keine Namen.',
      en: 'No question is marked as asking for personal data. What you write in free text fields can still make you recognisable; please do not give names there.',
    }
  return {
    de:
      personal === 1
        ? 'Eine Frage verlangt personenbezogene Angaben. Ihre Antwort kann dadurch Ihnen zugeordnet werden.'
        : `${personal} Fragen verlangen personenbezogene Angaben. Ihre Antwort kann dadurch Ihnen zugeordnet werden.`,
    en:
      personal === 1
        ? 'One question asks for personal data. Your answer can be attributed to you by it.'
        : `${personal} questions ask for personal data. Your answer can be attributed to you by them.`,
  }
}
