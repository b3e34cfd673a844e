import { renderToString } from 'preact-render-to-string'
import { assetHref } from '#asset-href'
import { kioskHook } from './kiosk-hook.ts'
import { kioskWords } from './kiosk.texts.ts'
import { journeyForm } from '../../layout/journey-form.tsx'

export type KioskProps = {
  readonly language: string
  /** Where everything is deleted and the device begins anew. */
  readonly endHref: string
  /**
   * `journey`: a form that can be sent in again as it stands. `page`: an address that can be asked for again. `over`: nothing
   * of anybody is left; it only waits to be read.
   */
  readonly stage:
    | { readonly kind: 'journey' }
    | { readonly kind: 'page'; readonly href: string }
    | { readonly kind: 'over' }
}

/** What is added to a citizen's page on a shared device, as HTML. */
export type KioskParts = {
  /** For the end of the head. */
  readonly head: string
  /** For the beginning of the body. */
  readonly top: string
}

/** With a script: since the last touch or key. WCAG 2.2.1 asks for 20 seconds at least to answer the warning. */
const scripted = { warn: 60, leave: 30 }

/** Without one: since the page came, because nobody sees what is typed. */
const unscripted = { warn: 180, leave: 60 }

/** So long thanks can be read. */
const readingTime = 120

/**
 * The parts of a shared device: a button that ends and deletes, and a warning after inactivity whose "Weiter" keeps
 * everything. Without a script the warning appears by style alone, its button sends the page's form in again, and the browser
 * goes back to the beginning by itself.
 */
export function kioskParts({ language, endHref, stage }: KioskProps): KioskParts {
  const seconds = stage.kind === 'over' ? readingTime : unscripted.warn + unscripted.leave
  return {
    head: renderToString(
      <>
        <noscript>
          <meta http-equiv="refresh" content={`${seconds}; url=${endHref}`} />
        </noscript>
        <script type="module" src={assetHref('kiosk.js')} />
      </>,
    ),
    top: renderToString(
      <>
        <End language={language} endHref={endHref} isOver={stage.kind === 'over'} />
        {stage.kind === 'over' ? (
          <div hidden {...{ [kioskHook]: `|${readingTime}|${endHref}` }} />
        ) : (
          <Warning language={language} endHref={endHref} stage={stage} />
        )}
      </>,
    ),
  }
}

function End({
  language,
  endHref,
  isOver,
}: Pick<KioskProps, 'language' | 'endHref'> & { readonly isOver: boolean }) {
  const words = kioskWords(language)
  return (
    <section class="kiosk-bar" aria-label={words.device}>
      <form class="page-width" method="post" action={endHref}>
        <button class="kern-btn kern-btn--secondary">
          <span class="kern-label">{isOver ? words.finished : words.end}</span>
        </button>
      </form>
    </section>
  )
}

function Warning({ language, endHref, stage }: KioskProps) {
  const words = kioskWords(language)
  const { warn, leave } = scripted
  const label = <span class="kern-label">{words.goOn}</span>
  return (
    <section
      class="kiosk-warning"
      aria-labelledby="kiosk-warning"
      {...{ [kioskHook]: `${warn}|${leave}|${endHref}` }}
    >
      <div class="page-width kiosk-warning__body" role="alert">
        <h2 class="kern-heading-medium" id="kiosk-warning">
          {words.stillThere}
        </h2>
        <p class="kern-body kiosk-warning__scripted">{words.willDelete(String(leave))}</p>
        <p class="kern-body kiosk-warning__unscripted">
          {words.willDelete(String(unscripted.leave))}
        </p>
        {stage.kind === 'page' ? (
          <a class="kern-btn kern-btn--primary" href={stage.href}>
            {label}
          </a>
        ) : (
          <button
            class="kern-btn kern-btn--primary"
            form={journeyForm}
            name="go"
            value={`language:${language}`}
          >
            {label}
          </button>
        )}
      </div>
    </section>
  )
}
