import { defineTexts, textsFor } from '../texts.ts'

/** The words around receipts: what proves to a citizen that the answer lies in the ballot box. */
const receiptTexts = defineTexts({
  de: {
    yourReceipt: 'Ihr Beleg',
    receiptLead:
      'Mit diesem Beleg können Sie später nachsehen, ob Ihre Antwort noch in der Wahlurne liegt und mitgezählt wird. Er verrät nicht, was Sie geantwortet haben, und ist keinem Namen zugeordnet.',
    receiptKeep:
      'Wenn Sie ihn behalten möchten: bitte kopieren, abfotografieren oder mit dem Telefon einlesen. Er wird nicht noch einmal angezeigt.',
    receiptQr: 'Der Beleg als QR-Code',
    toCheck: 'Beleg prüfen',
    toHeads: 'Tageslisten der Wahlurne',

    checkTitle: 'Beleg prüfen',
    checkLead:
      'Nach dem Absenden haben Sie einen Beleg bekommen. Hier sehen Sie, ob die Antwort dazu in der Wahlurne liegt.',
    receipt: 'Beleg',
    receiptHint: '64 Ziffern und Buchstaben von a bis f. Leerzeichen sind gleichgültig.',
    check: 'Prüfen',
    noReceipt:
      'Das ist kein Beleg: Er besteht aus 64 Ziffern und Buchstaben von a bis f. Bitte prüfen Sie, ob etwas fehlt.',
    error: 'Fehler',
    included: 'Ihre Antwort liegt in der Wahlurne',
    includedOn: (day: string) => `Eingegangen am ${day}.`,
    place: (place: string, size: string) =>
      `In der unterschriebenen Liste ist sie die ${place}. von ${size} Antworten; die Reihenfolge ist die der Prüfwerte, nicht die des Eingangs.`,
    notYetListed:
      'Die unterschriebene Liste dieses Tages gibt es noch nicht. Bitte sehen Sie in einigen Tagen noch einmal nach.',
    notIncluded: 'Zu diesem Beleg gibt es keine Antwort',
    notIncludedText:
      'Bitte vergleichen Sie Ihre Eingabe mit Ihrem Beleg. Wenn beide gleich sind, ist Ihre Antwort nicht in der Wahlurne: Bitte sagen Sie uns das.',
    byYourself: 'Selbst nachrechnen',
    byYourselfText:
      'Wer dem Server nicht glauben will, rechnet nach: Der Beleg wird der Reihe nach mit diesen Werten verrechnet (SHA-256, Merkle-Baum nach RFC 9162). Heraus kommt der Wert der Tagesliste.',
    proofStep: 'Wert',
    treeSize: 'Antworten im Baum',
    leafIndex: 'Platz, ab 0 gezählt',
    root: 'Wert der Tagesliste',

    headsTitle: 'Tageslisten der Wahlurne',
    headsLead:
      'Für jeden Tag unterschreibt die auswertende Stelle, wie viele verschlüsselte Antworten sie hat, und einen Wert, der für sie alle steht. Wird später eine Antwort entfernt oder ausgetauscht, ändert er sich.',
    headsNone: 'Es gibt noch keine Tagesliste. Die erste entsteht nach dem ersten Tag.',
    alarmTitle: 'Die Zählung geht nicht auf',
    alarmText:
      'In der Wahlurne liegen mehr Antworten, als Zugangscodes verwendet wurden. Die auswertende Stelle ist benachrichtigt.',
    day: 'Tag',
    size: 'Antworten bis dahin',
    rootHead: 'Wert (SHA-256)',
    forChecking: 'Zum Nachprüfen',
    signedDocument: 'Unterschriebenes Dokument (JSON)',
    leaves: 'Alle Prüfwerte (Text)',
    signedBy: 'Öffentlicher Schlüssel der Unterschrift (Ed25519)',
  },
  en: {
    yourReceipt: 'Your receipt',
    receiptLead:
      'With this receipt you can check later whether your answer is still in the ballot box and is counted. It does not tell what you answered and is assigned to no name.',
    receiptKeep:
      'If you want to keep it: please copy it, take a picture, or scan it with your phone. It is not shown again.',
    receiptQr: 'The receipt as a QR code',
    toCheck: 'Check a receipt',
    toHeads: 'Daily lists of the ballot box',

    checkTitle: 'Check a receipt',
    checkLead:
      'After sending you were given a receipt. Here you can see whether the answer it belongs to is in the ballot box.',
    receipt: 'Receipt',
    receiptHint: '64 digits and letters from a to f. Spaces make no difference.',
    check: 'Check',
    noReceipt:
      'That is no receipt: it has 64 digits and letters from a to f. Please check whether something is missing.',
    error: 'Error',
    included: 'Your answer is in the ballot box',
    includedOn: (day: string) => `Received on ${day}.`,
    place: (place: string, size: string) =>
      `In the signed list it is number ${place} of ${size} answers; the order is that of the check values, not that of arrival.`,
    notYetListed:
      'The signed list of that day does not exist yet. Please look again in a few days.',
    notIncluded: 'There is no answer to this receipt',
    notIncludedText:
      'Please compare what you entered with your receipt. If they are the same, your answer is not in the ballot box: please tell us.',
    byYourself: 'Compute it yourself',
    byYourselfText:
      'If you do not want to believe the server, compute it: the receipt is combined with these values one after the other (SHA-256, Merkle tree of RFC 9162). The result is the value of the daily list.',
    proofStep: 'Value',
    treeSize: 'Answers in the tree',
    leafIndex: 'Place, counted from 0',
    root: 'Value of the daily list',

    headsTitle: 'Daily lists of the ballot box',
    headsLead:
      'For each day the evaluating office signs how many encrypted answers it has, and one value that stands for all of them. If an answer is removed or exchanged later, it changes.',
    headsNone: 'There is no daily list yet. The first one is made after the first day.',
    alarmTitle: 'The count does not add up',
    alarmText:
      'There are more answers in the ballot box than access codes were used. The evaluating office has been told.',
    day: 'Day',
    size: 'Answers until then',
    rootHead: 'Value (SHA-256)',
    forChecking: 'For checking',
    signedDocument: 'Signed document (JSON)',
    leaves: 'All check values (text)',
    signedBy: 'Public key of the signature (Ed25519)',
  },
})

/** The words in the interface language that serves `language`. */
export function receiptWords(language: string) {
  return textsFor(receiptTexts, language)
}
