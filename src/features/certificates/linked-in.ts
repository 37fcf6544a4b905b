/** LinkedIn's own form for a certification, filled in (linkedin.com, "Add to Profile"). Nothing of it is loaded here. */
export function linkedInUrl(of: { title: string; id: string; url: string; issuedAt: Date; expiresAt: Date | null }): string {
  const query = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: of.title,
    organizationName: 'Reachwright',
    issueYear: String(of.issuedAt.getUTCFullYear()),
    issueMonth: String(of.issuedAt.getUTCMonth() + 1),
    ...(of.expiresAt
      ? { expirationYear: String(of.expiresAt.getUTCFullYear()), expirationMonth: String(of.expiresAt.getUTCMonth() + 1) }
      : {}),
    certId: of.id,
    certUrl: of.url,
  });
  return `https://www.linkedin.com/profile/add?${query.toString()}`;
}
