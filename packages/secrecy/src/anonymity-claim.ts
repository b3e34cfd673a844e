/** What decides how far an answer is from a person, as it is really configured. */
export type SecrecyConfig = {
  readonly access: SurveyAccess
  /**
   * `open` box (offene Urne): the staff process holds the key and can open answers while the field runs. `sealed` box
   * (versiegelte Urne): no machine holds it; after the field two of three shares on paper make it again.
   */
  readonly box: 'open' | 'sealed'
  /**
   * `browser`: sealed there for everybody whose browser runs the script, and on the server for everybody else. `server`:
   * always there, because it must see the answers first.
   */
  readonly sealing: 'browser' | 'server'
  /** For each question whether it asks for personal data. */
  readonly personalQuestions: readonly boolean[]
  /** What is asked by which people are known without a name; the strata of a sample are areas too. */
  readonly tellingTraits: readonly TellingTrait[]
}

/** A trait that neighbours, colleagues or registers know of a person. */
export type TellingTrait = 'area' | 'age' | 'sex' | 'origin' | 'occupation' | 'household'

/**
 * `code`: access codes, parted from the answers at the door. `plain`: by organisation. `blind`: by blind signatures
 * (RFC 9474) for everybody whose browser runs the door's script, and by organisation for everybody else.
 */
type SurveyAccess =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'code'
      readonly mode: 'blind' | 'plain'
      /** How many codes the smallest stratum has; undefined as long as there are none. */
      readonly smallestStratum: number | undefined
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
 * admission's secret, it is pseudonymous and not anonymous. A survey that leaves two ways open, as the blind mode does,
 * gets the level of the weaker one, and its reasons say what holds on which.
 */
export function anonymityClaim(config: SecrecyConfig): AnonymityClaim {
  const { access, box, sealing, personalQuestions, tellingTraits } = config
  const personal = personalQuestions.filter(Boolean).length
  return {
    level: personal > 0 ? 'personal' : access.kind === 'code' ? 'pseudonymous' : 'anonymous',
    reasons: [
      ...accessReasons(access, personal > 0),
      contentReason(personal),
      ...traitReasons(tellingTraits),
      sealing === 'browser' ? sealedInBrowser : sealedOnServer,
      box === 'sealed' ? sealedBox : openBox,
      nothingTechnical,
    ],
  }
}

/** From so many traits on, together, a person can be the only one. */
const manyTraits = 3

const traitWords: Readonly<Record<TellingTrait, Reason>> = {
  area: { de: 'Wohngegend', en: 'area' },
  age: { de: 'Alter', en: 'age' },
  sex: { de: 'Geschlecht', en: 'sex' },
  origin: { de: 'Herkunft', en: 'origin' },
  occupation: { de: 'Beruf oder Bildung', en: 'occupation or education' },
  household: { de: 'Haushalt', en: 'household' },
}

/** Erwägungsgrund 26 DSGVO: whether somebody can be singled out is judged by all means that are likely to be used. */
function traitReasons(traits: readonly TellingTrait[]): readonly Reason[] {
  if (traits.length < manyTraits) return []
  const listed = (language: 'de' | 'en') =>
    new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(
      traits.map((trait) => traitWords[trait][language]),
    )
  return [
    {
      de: `Gefragt wird nach ${listed('de')}. Zusammen können solche Angaben einzelne Menschen erkennbar machen, vor allem in kleinen Gebieten. Ergebnisse werden deshalb nie für kleine Gruppen gezeigt; wenn Sie nicht sicher sind, lassen Sie eine dieser Fragen aus.`,
      en: `The survey asks for ${listed('en')}. Together such details can make single people recognisable, above all in small areas. Results are therefore never shown for small groups; if you are not sure, leave one of these questions out.`,
    },
  ]
}

function accessReasons(access: SurveyAccess, personal: boolean): readonly Reason[] {
  if (access.kind === 'open') return [noCodes]
  const { mode, smallestStratum } = access
  return [
    ...(mode === 'blind' ? [separatedByCryptography, separatedWithoutScript] : [separatedPlainly]),
    ...(smallestStratum === undefined ? [] : [stratumReason(smallestStratum)]),
    personal ? unlinkedAfterwards : anonymousAfterwards,
  ]
}

const noCodes: Reason = {
  de: 'Es gibt keine Zugangscodes: Niemand weist sich aus, und es wird nicht festgehalten, wer teilgenommen hat.',
  en: 'There are no access codes: nobody has to identify themselves, and who took part is not recorded.',
}

const separatedPlainly: Reason = {
  de: 'Ihr Zugangscode kann Ihnen zugeordnet sein. Er wird auf einem anderen Server geprüft als dem, der Ihre Antworten annimmt; keiner der beiden kennt beides. Diese Trennung beruht auf Organisation, nicht auf Kryptografie: Eine Person mit Zugriff auf beide Server und deren Geheimnisse könnte, solange die Befragung läuft, Code und Antwort verbinden.',
  en: 'Your access code may be assigned to you. It is checked on a server other than the one that receives your answers; neither of them knows both. This separation rests on organisation, not on cryptography: one person with access to both servers and their secrets could link code and answer while the survey is running.',
}

const separatedByCryptography: Reason = {
  de: 'Ihr Zugangscode kann Ihnen zugeordnet sein. Er wird auf einem anderen Server geprüft als dem, der Ihre Antworten annimmt. Läuft in Ihrem Browser JavaScript, ist beides kryptografisch getrennt (blinde Signatur nach RFC 9474): Auch wer beide Server und deren Geheimnisse besitzt, kann Code und Antwort nicht verbinden. Vorausgesetzt ist, dass das Programm, das Ihr Browser dafür vom Server bekommt, unverändert ist. Nehmen gerade nur sehr wenige Menschen teil, könnte jemand, der beide Server beobachtet oder die Schreibprotokolle ihrer Datenbanken aufhebt, aus den Uhrzeiten etwas schließen.',
  en: 'Your access code may be assigned to you. It is checked on a server other than the one that receives your answers. If JavaScript runs in your browser, the two are separated by cryptography (blind signature, RFC 9474): even somebody who owns both servers and their secrets cannot link code and answer. This presumes that the program which your browser gets from the server for it is unaltered. If only very few people are taking part just then, somebody who watches both servers, or keeps the write logs of their databases, could conclude something from the times of day.',
}

const separatedWithoutScript: Reason = {
  de: 'Ohne JavaScript können Sie ebenso teilnehmen. Die Trennung beruht dann auf Organisation, nicht auf Kryptografie: Eine Person mit Zugriff auf beide Server und deren Geheimnisse könnte, solange die Befragung läuft, Code und Antwort verbinden. Weil es beide Wege gibt, gilt oben die vorsichtigere Einstufung.',
  en: 'You can take part without JavaScript just as well. The separation then rests on organisation, not on cryptography: one person with access to both servers and their secrets could link code and answer while the survey is running. Because there are both ways, the more cautious level is given above.',
}

function stratumReason(smallest: number): Reason {
  return {
    de: `Mit jeder Antwort wird festgehalten, zu welcher Gruppe der Stichprobe der Code gehört, sonst nichts über ihn. Zur kleinsten Gruppe gehören ${smallest} Codes.`,
    en: `With every answer it is noted to which group of the sample the code belongs, and nothing else about it. The smallest group has ${smallest} codes.`,
  }
}

const anonymousAfterwards: Reason = {
  de: 'Nach dem Ende der Befragung werden die Codes und das Geheimnis des Zugangs gelöscht. Erst danach sind die Antworten anonym.',
  en: 'After the end of the survey the codes and the secret of the access server are deleted. Only then are the answers anonymous.',
}

const unlinkedAfterwards: Reason = {
  de: 'Nach dem Ende der Befragung werden die Codes und das Geheimnis des Zugangs gelöscht. Danach führt vom Code kein Weg mehr zur Antwort; ihr Inhalt bleibt personenbezogen.',
  en: 'After the end of the survey the codes and the secret of the access server are deleted. After that no way leads from the code to the answer; its content remains personal data.',
}

const sealedInBrowser: Reason = {
  de: 'Läuft in Ihrem Browser JavaScript, verschlüsselt er Ihre Antworten selbst, bevor er sie absendet; der Server, der sie annimmt, kann sie nicht lesen. Vorausgesetzt ist, dass das Programm, das Ihr Browser dafür vom Server bekommt, unverändert ist. Ohne JavaScript werden die Antworten bei der Ankunft auf dem Server verschlüsselt. Welcher der beiden Wege gilt, steht unten auf jeder Seite des Fragebogens.',
  en: 'If JavaScript runs in your browser, it encrypts your answers itself before it sends them; the server that receives them cannot read them. This presumes that the program which your browser gets from the server for it is unaltered. Without JavaScript the answers are encrypted on the server when they arrive. Which of the two ways it is stands at the bottom of every page of the questionnaire.',
}

const sealedOnServer: Reason = {
  de: 'Die Antworten werden bei der Ankunft auf dem Server verschlüsselt.',
  en: 'The answers are encrypted on the server when they arrive.',
}

const openBox: Reason = {
  de: 'Den Schlüssel hat das System der auswertenden Stelle; es kann die Antworten schon öffnen, während die Befragung läuft.',
  en: 'The system of the evaluating office holds the key; it can open the answers while the survey is still running.',
}

const sealedBox: Reason = {
  de: 'Die Antworten bleiben bis nach dem Ende der Befragung verschlüsselt. Den Schlüssel hat kein Server: Nur zwei von drei Schlüsselanteilen, die auf Papier an drei Stellen gegeben wurden, ergeben ihn. Wer die Antworten öffnet, wird festgehalten.',
  en: 'The answers stay encrypted until after the end of the survey. No server holds the key: only two of three key shares, given on paper to three places, make it. Who opens the answers is put on record.',
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
