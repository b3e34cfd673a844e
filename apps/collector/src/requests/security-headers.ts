import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * What a browser may do with a citizen's page: load from this host only, run this host's own script files, be framed by nobody.
 * The referrer policy is `same-origin`, not `no-referrer`: under the latter browsers send `Origin: null` with our own forms.
 */
export function securityHeaders(https: boolean): MiddlewareHandler {
  const self = ["'self'"]
  const none = ["'none'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      connectSrc: self,
      mediaSrc: self,
      styleSrc: self,
      fontSrc: self,
      imgSrc: ["'self'", 'data:'],
      formAction: self,
      frameAncestors: none,
      baseUri: none,
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    // Headers for browsers that are no more.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    removePoweredBy: false,
  })
}
