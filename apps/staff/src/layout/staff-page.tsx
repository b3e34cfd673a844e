import type { ComponentChildren } from 'preact'
import { textsFor } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import { Form } from './form.tsx'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

type StaffPageProps = {
  readonly frame: Frame
  /** Heading of the page and, with the product's name, title of the document. */
  readonly title: string
  readonly children: ComponentChildren
}

/** The frame of every staff page: skip link, navigation, who is signed in, heading. */
export function StaffPage({ frame, title, children }: StaffPageProps) {
  const texts = textsFor(layoutTexts, frame.language)
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Meinungsbild`}</title>
      </head>
      <body>
        <a href="#inhalt">{texts.skip}</a>
        {frame.person && (
          <header>
            <nav aria-label={texts.navigation}>
              <a href={routes.tasks.href()}>{texts.tasks}</a>{' '}
              <a href={routes.initiatives.href()}>{texts.initiatives}</a>{' '}
              <a href={routes.account.href()}>{frame.person.name}</a>
            </nav>
            <Form frame={frame} action={routes.signOut.href()} id="abmelden">
              <button type="submit">{texts.signOut}</button>
            </Form>
          </header>
        )}
        <main id="inhalt">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )
}
