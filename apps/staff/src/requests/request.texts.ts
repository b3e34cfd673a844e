import { defineTexts } from '@meinungsbild/design'

/** Why a request was not even looked at. */
export const requestTexts = defineTexts({
  de: {
    foreignOrigin:
      'Diese Anfrage kam von einer anderen Webseite. Bitte öffnen Sie die Seite hier und senden Sie das Formular noch einmal ab.',
    tokenMissing:
      'Dem Formular fehlt sein Sicherheitsmerkmal, zum Beispiel weil Sie sich inzwischen neu angemeldet haben. Bitte gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal ab.',
    otherSeat:
      'Dieses Formular wurde für eine andere Person geöffnet, als für die Sie jetzt handeln: Eine Vertretung hat inzwischen begonnen oder geendet. Nichts wurde übernommen. Bitte laden Sie die Seite neu und prüfen Sie, für wen Sie handeln.',
    noForm: 'Hier werden nur Formulare angenommen.',
    unreadableForm: 'Das Formular ließ sich nicht lesen. Bitte senden Sie es noch einmal ab.',
    tooLarge: 'Das Formular ist zu groß: Angenommen werden bis zu 24 MB.',
  },
  en: {
    foreignOrigin:
      'This request came from another website. Please open the page here and send the form again.',
    tokenMissing:
      'The form lacks its security token, for example because you have signed in anew meanwhile. Please go back, reload the page and send the form again.',
    otherSeat:
      'This form was opened for another person than the one for whom you act now: acting as a deputy has begun or ended meanwhile. Nothing was taken over. Please reload the page and see for whom you act.',
    noForm: 'Only forms are accepted here.',
    unreadableForm: 'The form could not be read. Please send it again.',
    tooLarge: 'The form is too large: up to 24 MB are accepted.',
  },
})
