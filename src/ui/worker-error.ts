/** What broke a worker; empty when its script could not be fetched, of which the browser tells nothing but that. */
export const causeOf = (event: Event): string => (event instanceof ErrorEvent ? event.message : '');
