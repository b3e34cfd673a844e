import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * What a browser may do with a page of the door: style and fonts from here, nothing else, framed by nobody. A page that
 * leads to the collector sets its own policy (`policyWithFormTo`), which is kept.
 * `strict-origin` and not less: under `no-referrer` and `same-origin` browsers send `Origin: null` with the form that
 * takes the token to the collector, and the collector could not tell it from a stranger's.
 */
export function securityHeaders(https: boolean): MiddlewareHandler {
  const none = ["'none'"]
  const self = ["'self'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      styleSrc: self,
      fontSrc: self,
      imgSrc: ["'self'", 'data:'],
      formAction: self,
      frameAncestors: none,
      baseUri: none,
    },
    overwrite: false,
    referrerPolicy: 'strict-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  })
}

/** The same policy for a page whose form goes to the collector. */
export function policyWithFormTo(collectorUrl: string): string {
  return policy([], collectorUrl)
}

/** The same for the page whose script takes the code out of its address; its form is sent here. */
export function policyWithLetterScript(): string {
  return policy(["script-src 'self'"])
}

/** The same for the page whose script asks the door for a signature and then has such a form. */
export function policyWithScript(collectorUrl: string): string {
  return policy(["script-src 'self'", "connect-src 'self'"], collectorUrl)
}

function policy(more: readonly string[], collectorUrl?: string): string {
  return [
    "default-src 'none'",
    ...more,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    ['form-action', "'self'", ...(collectorUrl ? [new URL(collectorUrl).origin] : [])].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
