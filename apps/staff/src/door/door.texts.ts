import { defineTexts } from '@meinungsbild/design'

export const doorTexts = defineTexts({
  de: {
    title: 'Trennung von Code und Antwort',
    lead: 'Wer einen Zugangscode bekommen hat, ist bekannt. Deshalb prüft ein eigener Server die Codes, und ein anderer nimmt die Antworten an. Wie weit beides auseinanderliegt, hängt von der Zahl der Codes ab.',
    blindTitle: 'Code und Antwort werden kryptografisch getrennt.',
    blind:
      'Das leisten blinde Signaturen nach RFC 9474. Wer mit JavaScript teilnimmt, dessen Code und Antwort kann niemand verbinden, auch nicht, wer beide Server besitzt. Wer ohne JavaScript teilnimmt, dessen Code und Antwort sind durch Organisation getrennt.',
    plainTitle: 'Code und Antwort werden durch Organisation getrennt.',
    plain:
      'Wer beide Server und deren Geheimnisse besitzt, könnte sie verbinden, solange die Befragung läuft.',
    noCodes: 'Es gibt noch keine Codes. Wie getrennt wird, steht fest, sobald sie erzeugt sind.',
    deleted: 'Mit dem Ende der Feldphase sind alle Codes gelöscht.',
    open: 'Diese Befragung ist offen; es gibt keine Codes.',
    impossible: 'So lässt sich das Feld nicht freigeben',
    strata: 'Codes je Schicht',
    stratum: 'Schicht',
    whole: 'alle (ohne Schichten)',
    codes: 'Codes',
    enough: 'genug für blinde Signaturen',
    yes: 'ja',
    no: 'nein',
    tooSmall: (strata: string, least: string) =>
      `Für blinde Signaturen braucht jede Schicht mindestens ${least} Codes. Zu wenige haben: ${strata}. Bitte fassen Sie Schichten zusammen, oder wählen Sie die einfache Trennung.`,
    choice: 'Wie soll getrennt werden?',
    automatic: 'Kryptografisch, wo es geht',
    automaticHint: 'Wenn jede Schicht genug Codes hat, sonst einfach.',
    blindChoice: 'Nur kryptografisch',
    blindHint: 'Das Feld lässt sich erst freigeben, wenn jede Schicht genug Codes hat.',
    plainChoice: 'Einfach',
    plainHint: 'Durch Organisation, auch wenn genug Codes da sind.',
    choiceMissing: 'Bitte wählen Sie eine Möglichkeit aus.',
    planFirst:
      'Es gibt noch keinen Plan der Teilnehmenden. Bitte legen Sie ihn zuerst auf der Seite „Teilnehmende“ an.',
    confirmVoid: 'Ich weiß, dass eine Freigabe verloren geht, die auf der bisherigen Wahl beruht.',
    confirmFirst: 'Bitte bestätigen Sie, dass eine Freigabe verloren geht.',
    save: 'Wahl speichern',
    lost: 'Verlorene Bestätigung',
    lostLead:
      'Bei der kryptografischen Trennung liegt die Bestätigung eines Codes nur im Browser. Ist sie dort verloren, kann die Statistikstelle den Code einmal neu freigeben. Niemand sieht, ob mit der ersten Bestätigung doch geantwortet wurde; deshalb geht das je Code nur einmal und wird im Feldprotokoll gezählt.',
    count: (count: string) => `Bisher neu freigegeben: ${count}.`,
    number: 'Nummer auf dem Schreiben',
    numberHint: 'Zum Beispiel 1042-52.',
    reissue: 'Code neu freigeben',
    notANumber: 'Bitte geben Sie die Nummer so ein, wie sie auf dem Schreiben steht.',
    misread: 'Die beiden letzten Zeichen passen nicht zur Nummer. Bitte vergleichen Sie sie.',
    nobody: 'Zu dieser Nummer gibt es keinen Code.',
    notIssued:
      'Mit diesem Code wurde noch keine Bestätigung im Browser geholt. Er kann einfach noch einmal eingegeben werden.',
    reissuedBefore:
      'Dieser Code wurde schon einmal neu freigegeben; ein zweites Mal geht es nicht.',
    notOpen: 'Das geht nur, solange das Feld geöffnet ist.',
    statisticsOnly: 'Codes gibt die Statistikstelle neu frei; wo es keine gibt, die Pressestelle.',
    noted: (count: string) =>
      `Ein Zugangscode wurde nach Verlust der Bestätigung neu freigegeben (insgesamt ${count}).`,
    outside: (detail: string) =>
      `Der Server für die Codes hat nicht wie erwartet geantwortet. Bitte versuchen Sie es noch einmal. (${detail})`,
  },
  en: {
    title: 'Separation of code and answer',
    lead: 'Who has got an access code is known. Therefore one server checks the codes and another receives the answers. How far the two are apart depends on the number of codes.',
    blindTitle: 'Code and answer are separated by cryptography.',
    blind:
      'Blind signatures (RFC 9474) do that. The code and the answer of somebody who takes part with JavaScript can be linked by nobody, not even by somebody who owns both servers. Those of somebody who takes part without JavaScript are separated by organisation.',
    plainTitle: 'Code and answer are separated by organisation.',
    plain:
      'Somebody who owns both servers and their secrets could link them while the survey is running.',
    noCodes: 'There are no codes yet. How they are separated is settled as soon as they are made.',
    deleted: 'All codes were deleted when the field ended.',
    open: 'This survey is open; there are no codes.',
    impossible: 'The field cannot be released like this',
    strata: 'Codes by stratum',
    stratum: 'Stratum',
    whole: 'all (no strata)',
    codes: 'Codes',
    enough: 'enough for blind signatures',
    yes: 'yes',
    no: 'no',
    tooSmall: (strata: string, least: string) =>
      `For blind signatures every stratum needs at least ${least} codes. Too few are in: ${strata}. Please merge strata, or choose the plain separation.`,
    choice: 'How shall they be separated?',
    automatic: 'By cryptography where possible',
    automaticHint: 'If every stratum has enough codes, else plainly.',
    blindChoice: 'By cryptography only',
    blindHint: 'The field can be released only when every stratum has enough codes.',
    plainChoice: 'Plainly',
    plainHint: 'By organisation, even where there are enough codes.',
    choiceMissing: 'Please choose one.',
    planFirst:
      'There is no plan of participants yet. Please make one first on the page “Participants”.',
    confirmVoid: 'I know that an approval that rests on the present choice is lost by this.',
    confirmFirst: 'Please confirm that an approval is lost.',
    save: 'Save the choice',
    lost: 'Lost confirmation',
    lostLead:
      'With separation by cryptography the confirmation of a code is only in the browser. If it is lost there, the statistics office can release the code anew, once. Nobody can see whether the first confirmation was used for an answer after all; that is why it is possible only once per code, and counted in the field log.',
    count: (count: string) => `Released anew so far: ${count}.`,
    number: 'Number in the letter',
    numberHint: 'For example 1042-52.',
    reissue: 'Release the code anew',
    notANumber: 'Please enter the number as it stands in the letter.',
    misread: 'The last two signs do not belong to the number. Please compare them.',
    nobody: 'There is no code for this number.',
    notIssued:
      'No confirmation has been fetched in a browser with this code yet. It can simply be entered again.',
    reissuedBefore: 'This code has been released anew before; it cannot be a second time.',
    notOpen: 'This is possible only while the field is open.',
    statisticsOnly:
      'The statistics office releases codes anew, or where there is none the press office.',
    noted: (count: string) =>
      `An access code was released anew after its confirmation was lost (${count} in all).`,
    outside: (detail: string) =>
      `The server for codes has not answered as expected. Please try again. (${detail})`,
  },
})
