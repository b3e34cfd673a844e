import { defineTexts } from '@meinungsbild/design'

/** What the workbench script says; `{}` stands for a number. */
export const scriptTexts = defineTexts({
  de: {
    saved: 'Zwischengespeichert',
    saving: 'Wird zwischengespeichert …',
    failed: 'Nicht gespeichert. Ihre Eingaben stehen noch im Formular; es wird weiter versucht.',
    unsound: 'Noch nicht gespeichert: Bitte prüfen Sie die Hinweise im Formular.',
    preview: 'Vorschau',
    phone: 'Telefon',
    desktop: 'Bildschirm',
    moved: 'Verschoben: jetzt {} von {}',
    grabbed:
      'Aufgenommen. Mit den Pfeiltasten verschieben, mit der Eingabetaste ablegen, mit Escape abbrechen.',
    dropped: 'Abgelegt.',
    cancelled: 'Abgebrochen.',
    drag: 'Verschieben',
    leave:
      'Was in diesem Formular steht, ist noch nicht gespeichert. Trotzdem verlassen und die Änderung verwerfen?',
    choose: 'Wählen Sie links eine Seite oder Frage.',
  },
  en: {
    saved: 'Kept',
    saving: 'Being kept …',
    failed: 'Not saved. What you typed is still in the form; it will be tried again.',
    unsound: 'Not saved yet: please look at the hints in the form.',
    preview: 'Preview',
    phone: 'Phone',
    desktop: 'Desktop',
    moved: 'Moved: now {} of {}',
    grabbed: 'Picked up. Move with the arrow keys, drop with Enter, cancel with Escape.',
    dropped: 'Dropped.',
    cancelled: 'Cancelled.',
    drag: 'Move',
    leave: 'What this form says is not saved yet. Leave it all the same and drop the change?',
    choose: 'Choose a page or question on the left.',
  },
})
