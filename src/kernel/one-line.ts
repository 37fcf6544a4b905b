/** A line for a name: control characters break mail headers; direction overrides turn other people's text around. */
export const ONE_LINE = /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;
