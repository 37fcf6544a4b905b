/** Where the figures behind the rules were published; the ids are those of the engine's benchmarks. */
export const SOURCES: Readonly<Record<string, { readonly title: string; readonly url: string }>> = {
  E04: {
    title: 'Rival IQ, Social Media Industry Benchmark Report 2023',
    url: 'https://teknojava.com/social-media-engagement-rates-falling-on-the-top-networks/',
  },
  E05: { title: 'Socialinsider, Social Media Benchmarks 2026', url: 'https://www.optimixed.com/?p=44054' },
  R04: {
    title: 'Emplifi, Social Media Benchmarks 2026',
    url: 'https://www.emarketer.com/content/social-media-concentrating-on-fewer-platforms-2026',
  },
  R06: { title: 'Notes on the LinkedIn Algorithm Report', url: 'https://hedaro.com/Other-Interests/Business/Linkedin---Notes' },
  R07: { title: 'Buffer, posts with links on X (18.8 million posts, 2025)', url: 'https://hcconsultinglv.com/?p=1356' },
  C02: {
    title: 'Track Social 2012, How often should you post',
    url: 'https://one12th.io/how-often-should-you-post-on-social-media/',
  },
  C08: {
    title: 'Buffer, 7 Facebook statistics (2013)',
    url: 'https://blog.bufferapp.com/7-facebook-stats-you-should-know-for-a-more-engaging-page',
  },
  C09: {
    title: 'Lee, Hosanagar and Nair, Management Science 2018',
    url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2290802',
  },
  A10: { title: 'Geographically resolved rhythms in Twitter use, Current Biology 2018', url: 'http://www.pubmed.gov/30449672/' },
  A12: {
    title: 'Sprout Social Index, third quarter of 2016',
    url: 'https://www.brandknewmag.com/why-social-media-users-unfollow-brands/',
  },
  X02: { title: 'X, the recommendation algorithm (2023)', url: 'https://github.com/twitter/the-algorithm' },
};
