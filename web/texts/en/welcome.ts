import type { welcome as master } from '../zh/welcome.ts';

export const welcome: typeof master = {
  title: 'Welcome to Meridian',
  sub: 'See a group whole: who owns whom, how far you cover it, and where the way in is.',
  demoTitle: 'Try the demonstration',
  demoText:
    'Two fictional groups, about 60 entities, 400 people and 60 deals, with the flaws of real data. One click clears it.',
  demoDo: 'Put the demonstration in',
  crmTitle: 'Import a CRM export',
  crmText: 'The files of Salesforce or HubSpot as they are: accounts, people, deals, contact roles, activities.',
  crmDo: 'Choose files',
  csvTitle: 'Import a CSV bundle',
  csvText: 'Accounts, stakes, people, deals: one file each. A few of them will do.',
  csvDo: 'Choose files',
  template: 'Download the template',
  putting: (percent) => `Putting the demonstration in… ${percent}`,
};
