import { defineTexts, textsFor } from '../texts.ts'

/** The words of the moment before answers to an open survey are taken. */
const waitingTexts = defineTexts({
  de: {
    title: 'Noch ein kurzer Moment',
    notYet: 'Ihre Antworten sind noch nicht abgesendet.',
    wait: (seconds: number) =>
      `Bitte warten Sie ${inSeconds(seconds)}. Drücken Sie dann auf „Antworten absenden“.`,
    kept: 'Ihre Antworten gehen dabei nicht verloren. Haben Sie zu früh gedrückt, sehen Sie diese Seite noch einmal; die Zeit läuft weiter.',
    why: 'Warum das nötig ist',
    whyText:
      'An dieser Befragung können alle teilnehmen, ohne sich auszuweisen. Die kurze Pause erschwert es, sie mit einem Programm hundertfach auszufüllen. Sie müssen dafür nichts lösen, und über Sie wird nichts festgehalten.',
    busy: 'Aus Ihrem Netz kamen in der letzten Stunde viele Antworten, zum Beispiel weil viele Menschen es gemeinsam nutzen. Deshalb dauert es jetzt etwas länger.',
    send: 'Antworten absenden',
    toAnswers: 'Zurück zu Ihren Antworten',
  },
  en: {
    title: 'Just a moment',
    notYet: 'Your answers have not been sent yet.',
    wait: (seconds: number) =>
      `Please wait ${seconds === 1 ? 'one second' : `${seconds} seconds`}. Then select “Send answers”.`,
    kept: 'Your answers will not be lost. If you select the button too early, you will see this page again; the time keeps running.',
    why: 'Why this is needed',
    whyText:
      'Everybody can take part in this survey without identifying themselves. The short pause makes it harder to fill it in a hundred times with a program. You do not have to solve anything, and nothing is recorded about you.',
    busy: 'Many answers came from your network within the last hour, for example because many people share it. That is why it takes a little longer now.',
    send: 'Send answers',
    toAnswers: 'Back to your answers',
  },
})

/** The words in the interface language that serves `language`. */
export function waitingWords(language: string) {
  return textsFor(waitingTexts, language)
}

function inSeconds(seconds: number): string {
  return seconds === 1 ? 'eine Sekunde' : `${seconds} Sekunden`
}
