/** The web pages we ask the browser to let us read, as its permissions name them. */
export const WEB = { origins: ['http://*/*', 'https://*/*'] };
