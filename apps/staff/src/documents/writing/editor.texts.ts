import { defineTexts } from '@meinungsbild/design'

/** What the editor's script says; `{}` stands for a value. */
export const editorTexts = defineTexts({
  de: {
    saving: 'Wird gespeichert …',
    saved: 'Zwischengespeichert um {}',
    failed: 'Nicht gespeichert: keine Verbindung. Es wird wieder versucht.',
    elsewhere:
      'In einem anderen Fenster haben Sie weitergeschrieben. Beide Texte stehen jetzt hier.',
    refused: 'Nicht gespeichert. Bitte speichern Sie selbst; die Seite sagt dann, woran es liegt.',
    version: 'Inzwischen hat jemand eine neue Fassung gespeichert. Beim Speichern sehen Sie beide.',
    pasted: 'Eingefügt, von Formatierungen gereinigt',
    figure: 'Zahl einsetzen',
    search: 'Zahl suchen',
    none: 'Keine Zahl passt dazu.',
    close: 'Schließen',
  },
  en: {
    saving: 'Saving …',
    saved: 'Kept at {}',
    failed: 'Not saved: no connection. It is being tried again.',
    elsewhere: 'You have gone on in another window. Both texts now stand here.',
    refused: 'Not saved. Please save yourself; the page then says why.',
    version: 'Somebody has saved a new version meanwhile. When you save you see both.',
    pasted: 'Pasted, cleaned of formatting',
    figure: 'Put in a figure',
    search: 'Search a figure',
    none: 'No figure fits.',
    close: 'Close',
  },
})
