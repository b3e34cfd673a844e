import { secureHeaders } from 'hono/secure-headers'
import type { MiddlewareHandler } from 'hono'

/**
 * What a browser may do with a staff page: load from this host only, run no inline script, be framed by nobody - but the
 * preview of a questionnaire, which the page where it is edited shows beside its forms.
 * The referrer policy is `same-origin`, not `no-referrer`: under the latter browsers send `Origin: null` with our own forms.
 */
export function securityHeaders(
  https: boolean,
  framedBy: 'self' | 'none' = 'none',
): MiddlewareHandler {
  const self = ["'self'"]
  const none = ["'none'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      styleSrc: self,
      fontSrc: self,
      imgSrc: ["'self'", 'data:'],
      scriptSrc: self,
      connectSrc: self,
      formAction: self,
      mediaSrc: self,
      frameSrc: self,
      frameAncestors: framedBy === 'self' ? self : none,
      baseUri: none,
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: framedBy === 'self' ? 'SAMEORIGIN' : 'DENY',
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  })
}
