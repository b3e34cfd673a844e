import type { ActName } from './act.ts'
import type { Bilingual } from './bilingual.ts'

const titles: Readonly<Record<ActName, Bilingual>> = {
  proposeInitiative: { de: 'Vorhaben vorschlagen', en: 'Propose an initiative' },
  reviseProposal: { de: 'Idee überarbeiten', en: 'Revise the idea' },
  takeOver: { de: 'Idee übernehmen', en: 'Take over the idea' },
  returnToProposer: { de: 'Idee zurückgeben', en: 'Return the idea' },
  assignParticipant: { de: 'Person beteiligen', en: 'Assign somebody' },
  removeParticipant: { de: 'Beteiligung beenden', en: 'Remove somebody' },
  setDueDate: { de: 'Frist setzen', en: 'Set a due date' },
  saveDocument: { de: 'Bearbeiten', en: 'Write' },
  completeStep: { de: 'Schritt abschließen', en: 'Complete the step' },
  respond: { de: 'Rückmeldung geben', en: 'Give a response' },
  giveOpinion: { de: 'Stellung nehmen', en: 'Give an opinion' },
  inviteToMeeting: { de: 'Zum Treffen einladen', en: 'Invite to the meeting' },
  recordAttendance: { de: 'Anwesenheit festhalten', en: 'Record who was there' },
  noteCommitment: { de: 'Zusage festhalten', en: 'Note a commitment' },
  fulfilCommitment: { de: 'Zusage erledigen', en: 'Fulfil the commitment' },
  dropCommitment: { de: 'Zusage entfallen lassen', en: 'Drop the commitment' },
  coSign: { de: 'Mitzeichnen', en: 'Co-sign' },
  withdrawDissent: { de: 'Widerspruch zurücknehmen', en: 'Withdraw the dissent' },
  resolveDissent: { de: 'Über den Widerspruch entscheiden', en: 'Resolve the dissent' },
  composeDirective: { de: 'Verfügung schreiben', en: 'Write the directive' },
  addPoint: { de: 'Punkt nachtragen', en: 'Add a point' },
  finishPoint: { de: 'Verfügung erledigen', en: 'Do what the directive asks' },
  skipPoint: { de: 'Punkt überspringen', en: 'Skip a point' },
  submitMemo: { de: 'Der Leitung vorlegen', en: 'Submit to the leadership' },
  reserveDecision: { de: 'Entscheidung vorbehalten', en: 'Reserve the decision' },
  liftReservation: { de: 'Vorbehalt aufheben', en: 'Lift the reservation' },
  decide: { de: 'Entscheiden', en: 'Decide' },
  acknowledgeNotice: { de: 'Zur Kenntnis nehmen', en: 'Note' },
  requestSupport: { de: 'Unterstützung anfordern', en: 'Request support' },
  answerSupport: { de: 'Anforderung beantworten', en: 'Answer the request' },
  saveQuestionnaire: { de: 'Fragebogen bearbeiten', en: 'Edit the questionnaire' },
  saveParticipantsPlan: { de: 'Teilnehmende festlegen', en: 'Settle the participants' },
  noteParticipants: {
    de: 'Liste der Teilnehmenden führen',
    en: 'Keep the list of participants',
  },
  saveDataProtection: { de: 'Datenschutz regeln', en: 'Settle data protection' },
  savePrivacyNotice: { de: 'Datenschutzhinweis bearbeiten', en: 'Edit the privacy notice' },
  defineKeyFigures: { de: 'Kennzahlen festlegen', en: 'Define the key figures' },
  planAnalysis: { de: 'Auswertung planen', en: 'Plan the analysis' },
  tickChecklist: { de: 'Prüfliste abarbeiten', en: 'Work through the checklist' },
  chooseTariff: { de: 'Preismodell wählen', en: 'Choose a tariff' },
  chooseBallotBox: { de: 'Urne festlegen', en: 'Settle the ballot box' },
  openTrialAnswer: { de: 'Schlüsselanteile erproben', en: 'Try the key shares' },
  releaseField: { de: 'Feld freigeben', en: 'Release the field' },
  refuseRelease: { de: 'Feldfreigabe ablehnen', en: 'Refuse the field release' },
  openField: { de: 'Feld öffnen', en: 'Open the field' },
  noteField: { de: 'Ins Feldtagebuch schreiben', en: 'Write into the field log' },
  closeField: { de: 'Feldphase beenden', en: 'End the field period' },
  askEarlyReading: {
    de: 'Vorzeitiges Lesen der Ergebnisse beantragen',
    en: 'Ask to read results early',
  },
  ruleEarlyReading: {
    de: 'Über vorzeitiges Lesen der Ergebnisse entscheiden',
    en: 'Rule on reading results early',
  },
  openBallotBox: { de: 'Urne öffnen', en: 'Open the ballot box' },
  openResults: { de: 'Ergebnisse öffnen', en: 'Open the results' },
  weightAnswers: { de: 'Antworten gewichten', en: 'Weight the answers' },
  exportMicrodata: { de: 'Einzeldaten ausgeben', en: 'Export single answers' },
  proposeMeasures: { de: 'Maßnahmen vorschlagen', en: 'Propose measures' },
  reportMeasure: { de: 'Stand der Maßnahme melden', en: 'Report on the measure' },
  releaseQuote: { de: 'Zitat freigeben', en: 'Release the quote' },
  setEmbargo: { de: 'Sperrfrist festlegen', en: 'Set the embargo' },
  publish: { de: 'Veröffentlichen', en: 'Publish' },
  publishMeasures: {
    de: 'Stand der Maßnahmen veröffentlichen',
    en: 'Publish the state of the measures',
  },
  closeInitiative: { de: 'Zu den Akten', en: 'File' },
}

/** What a button or a task is called: the act, and with a subject what it is done to, as "Mitzeichnen: Vermerk". */
export function actTitle(act: ActName, subject?: Bilingual): Bilingual {
  const title = titles[act]
  if (subject === undefined) return title
  return { de: `${title.de}: ${subject.de}`, en: `${title.en}: ${subject.en}` }
}
