// The least site that publishes our document by redocusaurus, and another document beside it. Nobody serves its url:
// what the pages link to has to be found in the folder, or on the server, that the pages come from.
module.exports = {
  title: 'API',
  url: 'https://site.invalid',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  themes: ['@docusaurus/theme-classic'],
  presets: [
    [
      'redocusaurus',
      {
        specs: [
          { id: 'other', spec: 'api/other.yaml', route: '/other/' },
          { id: 'cluvio', spec: 'api/cluvio.yaml', route: '/api/' },
        ],
      },
    ],
  ],
};
