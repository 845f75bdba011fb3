/**
 * The year of Đăk Tô worked out by hand, from the file and the rules alone.
 *
 * Calendar 2021: off are Saturdays, Sundays, Tết 10–16/02, 21/04, 30/04, 01/05 and 03/05, 02/09 and 03/09; 2022: 01/01 and 03/01.
 * Policy: acknowledge 2 working days, plan 10, decision 5, sending again 3. Reminders at 08:00, on the working day before if need be,
 * nothing before the duty began or after it was met. Lateness opens at 24:00; a unit’s ladder after 0, 3 and 5 working days (head,
 * supervising leader, chair), a leader’s after 0 and 3 (leader, chair), at 08:00 of the next working day. With level 2 of a late result
 * the clock asks for an explanation, owed in 5 working days, ruled on in 5. A quarter’s report is sent within 3 working days of the 14th.
 * What a unit had left when it sent a result runs on when that is returned.
 *
 * Issued Fri 22/01 at 10:30:
 *   acknowledge  due Tue 26/01; reminded 25/01; late 27/01; levels 27/01, 02/02, 17/02 (after 03,04,05,08,09/02 comes Tết)
 *   plan         due Fri 05/02; reminded 02/02, 04/02; late 06/02; levels 08/02, 19/02 (09,17,18), 01/03 (22–26)
 *   report 30/06 reminded 29/06; late 01/07; levels 01/07, 07/07, 15/07
 *   report 30/09 reminded 29/09; late 01/10; levels 01/10, 07/10, 15/10
 * A decision on a plan sent 01/02 is due 08/02 (reminded Fri 05/02); 03/02 → 17/02 (16/02 is Tết: 09/02); 05/02 → 19/02 (18/02);
 *   09/02 → 23/02 (22/02); 17/02 → 24/02 (23/02); 22/02 → 01/03 (28/02 is Sunday: 26/02).
 * Completion is reminded 7, 3, 1 and 0 days before:
 *   31/03: 24, 26 (28 is Sunday), 30, 31/03           30/04: 23, 27, 29/04 (30/04 is off: 29/04, one morning, one reminder)
 *   31/05: 24, 28 (for 3 and, Sunday 30, for 1), 31    30/06: 23, 25 (27 is Sunday), 29, 30/06
 *   31/08: 24, 27, 30, 31/08                           30/09: 23, 27, 29, 30/09
 *   29/10: 22, 26, 28, 29/10                           30/11: 23, 26, 29, 30/11
 *   15/12: 08, 10, 14, 15/12                           31/12: 24, 28, 30, 31/12
 *
 * Events of acts: issue 4 (itself, acknowledge, plan, completion) and 1 for each report; acknowledge 2; plan 3 (itself, met, decision
 * opens); approve, report, sign-off 2 each; completion 3; whatever ends while late closes its spell with 1 more. An explanation 3 (itself,
 * met, ruling opens; 2 if nobody asked for it), the ruling 2.
 */
export type Working = {
  /** The mornings of reminders, DD/MM, in the order of the duties. */
  reminders: string[];
  spells: number;
  /** Level, unit that is late, post told, day, `YYYY-MM-DD`. */
  escalations: [level: number, unit: string, post: string, day: string][];
  /** Events that people’s acts come to. */
  acts: number;
  /** What else the clock writes: explanations asked for, stays that run out, quarters cut off or missed. */
  clock?: number;
};

const none = { spells: 0, escalations: [] };
const authority = 'ubnd-dak-to';
const [leader1, leader2, chair] = [`${authority}-leader-1`, `${authority}-leader-2`, `${authority}-chair`];

/** All three rungs of a unit: its head, the supervising leader, the chair. */
const ladder = (unit: string, leader: string, ...days: string[]): Working['escalations'] =>
  days.map((day, index) => [index + 1, unit, [`${unit}-head`, leader, chair][index] ?? '', day]);

/** Task by task. */
export const working: Record<string, Working> = {
  // Acknowledged the same day; plan 03/02, approved 08/02. Both reports before their reminder (25/06, 27/09). Done 16/11, before the
  // first reminder; the decision is due 23/11, reminded 22/11 08:00, signed off 22/11 15:00.
  // On 27/09 three units are asked to contribute by 06/10. The first gives on 01/10; the third declines then (a ruling is due 08/10, reminded
  // 07/10) and is released on 06/10 09:00; the second is reminded on 05/10, late on 07/10, and gives on 11/10, before level 2 on 13/10
  // (08,11,12). Acts: issue 6, ack 2, plan 3, approve 2, reports 4, completion 3, sign-off 2; asking 3×2, giving 2, declining 3 (itself,
  // contribution released, ruling owed), the ruling 2, giving late 3.
  'ĐT-01': {
    reminders: ['02/02', '05/10', '22/11'],
    spells: 1,
    escalations: ladder('tai-nguyen-moi-truong', leader1, '2021-10-07'),
    acts: 38,
  },

  // Acknowledged 25/01 16:00; plan 03/02. Reports 25/06 and 30/09 10:00. On 06/10 the date is brought forward to 30/11; done 29/11
  // 15:00, decision due 06/12 (reminded 03/12), signed off 02/12. Acts: 6+2+3+2+4, amend 2 (itself, date moved), 3+2.
  'ĐT-02': { reminders: ['25/01', '02/02', '29/09', '23/11', '26/11', '29/11'], ...none, acts: 24 },

  // One report, 30/06 10:00. Extension asked 11/10 (decision due 18/10, reminded 15/10), granted 14/10 to 30/11; nothing was sent for
  // 29/10. Done 29/11 15:00, signed off 02/12. Acts: 5+2+3+2+2, ask 2, grant 3 (itself, met, date moved), 3+2.
  'ĐT-03': { reminders: ['25/01', '02/02', '29/06', '23/11', '26/11', '29/11'], ...none, acts: 24 },

  // Second report late: 06/10. Completion late 01/12. Extension asked late on 02/12, so the chair decides, by 09/12 (reminded 08/12); granted
  // 03/12 09:00 to 10/12: the spell closes. Of the reminders for that day 03/12 08:00 has passed, 07, 09 and 10/12 are to come; done 06/12.
  // Decision due 13/12 (Sunday 12: 10/12), signed off 09/12. Acts: 6+2+3+2+2, late report 3, ask 2, grant 4 (itself, met, date moved, spell
  // closed), 3+2.
  'ĐT-04': {
    reminders: ['25/01', '02/02', '29/06', '29/09', '23/11', '26/11', '29/11', '30/11'],
    spells: 2,
    escalations: [
      ...ladder('nong-nghiep', leader1, '2021-10-01'),
      ...ladder('nong-nghiep', leader1, '2021-12-01'),
    ],
    acts: 29,
  },

  // Plan 03/02, returned 08/02; sending again is due 18/02 (09,17,18), reminded 3 and 1 days before: 15/02 is Tết, so 09/02; 17/02.
  // Sent again 17/02 14:00, approved 22/02. Both reports on their day. Done 31/12 10:00; the decision is due after the end.
  // Acts: 6+2+3, return 3 (itself, met, plan owed again), plan 3, 2, reports 4, review 1, completion 3.
  'ĐT-05': {
    reminders: ['25/01', '02/02', '09/02', '17/02', '29/06', '29/09', '24/12', '28/12', '30/12', '31/12'],
    ...none,
    acts: 27,
  },

  // Plan 05/02 16:00, approved 17/02. First report late: 05/07. Not done: late 01/01/2022, level 1 Tue 04/01/2022.
  // Acts: 6+2+3+2, late report 3, report 2.
  'ĐT-06': {
    reminders: ['25/01', '02/02', '04/02', '29/06', '29/09', '24/12', '28/12', '30/12', '31/12'],
    spells: 2,
    escalations: [
      ...ladder('kinh-te-ha-tang', leader1, '2021-07-01'),
      ...ladder('kinh-te-ha-tang', leader1, '2022-01-04'),
    ],
    acts: 18,
  },

  // Late 16/12, done 20/12 (decision due 27/12, reminded 24/12), returned 23/12 09:00: late again from the return, sending again is due
  // 28/12 (24,27,28), reminded 27/12, level 1 on 29/12, level 2 on 05/01/2022, after the end.
  // Acts: 6+2+3+2+4, late completion 4, return 3 (itself, met, owed again; no report to come).
  'ĐT-07': {
    reminders: ['25/01', '02/02', '04/02', '29/06', '29/09', '08/12', '10/12', '14/12', '15/12', '27/12'],
    spells: 2,
    escalations: [
      ...ladder('kinh-te-ha-tang', leader1, '2021-12-16'),
      ...ladder('kinh-te-ha-tang', leader1, '2021-12-29'),
    ],
    acts: 24,
  },

  // First report 25/06, second 30/09. Extension asked 14/12: decision due 21/12, reminded 20/12 08:00, refused 20/12 14:00. Not done:
  // levels 16/12, 22/12 (17,20,21), 30/12 (23,24,27,28,29). Explanation asked 22/12, due 29/12 (23,24,27,28,29), reminded 28/12 08:00, given
  // 28/12 15:00; the ruling is due 05/01/2022 (29,30,31,04,05), reminded 04/01. Acts: 6+2+3+2+4, ask 2, refuse 2, explanation 3.
  'ĐT-08': {
    reminders: [
      '25/01',
      '02/02',
      '04/02',
      '29/09',
      '08/12',
      '10/12',
      '14/12',
      '15/12',
      '20/12',
      '28/12',
      '04/01',
    ],
    spells: 1,
    escalations: ladder('nong-nghiep', leader1, '2021-12-16', '2021-12-22', '2021-12-30'),
    acts: 24,
    clock: 1,
  },

  // Plan 01/02: no reminder; its decision is reminded 05/02, given 08/02. Report 25/06. Done 27/09 15:00 (reminded 23/09, 27/09);
  // decision due 04/10 (Sunday 03: 01/10 08:00). Returned 01/10 14:00; 28, 29 and 30/09 were left, which run on: 04, 05, 06/10. Reminded 05/10
  // and 06/10 (03/10 is Sunday: 01/10 08:00 has passed), late 07/10, level 1 then. Done again 11/10, before level 2 on 13/10 (decision due
  // 18/10, reminded 15/10), signed off 14/10.
  // Acts: 5+2+3+2+2, review 1, 3, return 3, late completion 4, 2.
  'ĐT-09': {
    reminders: ['05/02', '23/09', '27/09', '01/10', '05/10', '06/10'],
    spells: 1,
    escalations: ladder('giao-duc', leader2, '2021-10-07'),
    acts: 27,
  },

  // The leader is late: plan 05/02, decision due 19/02, reminded 18/02, late 20/02, the leader told 22/02, the chair 26/02 (23,24,25),
  // approved 26/02 14:00. Done 14/12 15:00; decision due 21/12, reminded 20/12 08:00, signed off 20/12 14:00.
  // Acts: 6+2+3, late approval 3, reports 4, 3+2.
  'ĐT-10': {
    reminders: ['02/02', '04/02', '18/02', '29/06', '29/09', '08/12', '10/12', '14/12', '20/12'],
    spells: 1,
    escalations: [
      [1, authority, leader2, '2021-02-22'],
      [2, authority, chair, '2021-02-26'],
    ],
    acts: 23,
  },

  // Everything early: plan 01/02, reports 25/06 and 27/09, done 20/12, signed off 23/12 (decision reminded 24/12).
  // Acts: 6+2+3+2+4, review 1, 3+2.
  'ĐT-11': { reminders: ['05/02'], ...none, acts: 23 },

  // Done 27/09 15:00, signed off 30/09. Acts: 5+2+3+2+2+3+2.
  'ĐT-12': { reminders: ['02/02', '29/06', '23/09', '27/09'], ...none, acts: 19 },

  // Supervised by the chair. Late 01/06; levels 01/06, 07/06 (02,03,04) and 15/06 (08,09,10,11,14): the third is the same person again,
  // merged into the second. Explanation asked 07/06, due 14/06 (08–11,14), reminded 11/06 (13 is Sunday), given 11/06 14:00; the ruling is due
  // 18/06, reminded 17/06, given 16/06. Done 18/06 with its document, which was refused without; decision due 25/06, reminded 24/06, signed
  // off 25/06. Acts: 4+2+3+2, explanation 3, ruling 2, late completion 4, 2.
  'ĐT-13': {
    reminders: ['25/01', '02/02', '04/02', '24/05', '28/05', '31/05', '11/06', '24/06'],
    spells: 1,
    escalations: ladder('noi-vu', chair, '2021-06-01', '2021-06-07', '2021-06-15'),
    acts: 22,
    clock: 1,
  },

  // Done 27/08 14:00; decision due 07/09 (30,31,01,06,07), reminded 06/09, signed off 01/09. Acts: 5+2+3+2+2+3+2.
  'ĐT-14': { reminders: ['05/02', '29/06', '24/08', '27/08'], ...none, acts: 19 },

  // Declined 25/01 16:00: no plan is owed; the ruling is due 01/02 (Sunday 31: 29/01 08:00), given 29/01 09:00. The receiver has its own
  // terms: acknowledge due 02/02 (reminded 01/02 08:00, done 09:00), plan due 19/02 (16/02 is Tết: 09/02; 18/02), sent 17/02 14:00.
  // Done 29/11. Acts: issue 6; decline 4 (itself, acknowledge met, plan released, ruling owed); ruling 11 (itself, reassigned, 3 duties
  // and the ruling ended, 5 new ones); 2+3+2+4+3+2.
  'ĐT-15': {
    reminders: ['25/01', '29/01', '01/02', '09/02', '29/06', '29/09', '23/11', '26/11', '29/11'],
    ...none,
    acts: 37,
  },

  // No head from 01/02 to 31/03 and nobody in charge: level 1 leads to the supervising leader, who at level 2 has been told already.
  // Plan 22/02 by the deputy, decision reminded 26/02 08:00, given 14:00. It reports by quarters. The first is cut off on 14/03, due 17/03,
  // reminded 16/03, late 18/03; levels 18/03, 24/03 (19,22,23), 01/04 (25,26,29,30,31); missed with 17/06, when the second is due, which is
  // reminded 16/06, late 18/06, level 1 then, given 18/06 10:00. The third is due 17/09, reminded 16/09 08:00, given 09:00. The fourth would be
  // cut off after the end. Done 22/11; decision due 29/11 (Sunday 28: 26/11), signed off 29/11. Acts: issue 5, 2, late plan 4, 2, reports
  // 3+2, 3+2. Clock: cut off three times, missed once.
  'ĐT-16': {
    reminders: ['25/01', '02/02', '04/02', '26/02', '16/03', '16/06', '16/09', '26/11'],
    spells: 3,
    escalations: [
      [1, 'dan-toc', leader2, '2021-02-08'],
      [2, 'dan-toc', leader2, '2021-02-19'],
      [1, 'dan-toc', leader2, '2021-03-18'],
      [2, 'dan-toc', leader2, '2021-03-24'],
      [3, 'dan-toc', chair, '2021-04-01'],
      ...ladder('dan-toc', leader2, '2021-06-18'),
    ],
    acts: 23,
    clock: 4,
  },

  // Due on a day off: late 01/05, level 1 on Tue 04/05. Done 06/05, and explained though nobody asked; both decisions are due 13/05, reminded
  // 12/05 08:00, given 12/05 14:00. Acts: 4+2+3+2, late completion 4, explanation 2, ruling 2, 2.
  'ĐT-17': {
    reminders: ['25/01', '02/02', '23/04', '27/04', '29/04', '12/05', '12/05'],
    spells: 1,
    escalations: ladder('tu-phap', leader2, '2021-05-04'),
    acts: 21,
  },

  // Done 25/06 15:00; decision due 02/07, signed off 30/06. Reopened 01/09 to 30/09; done 27/09 15:00, decision due 04/10 (01/10), signed off
  // 30/09. Acts: 4+2+3+2+3+2, reopening 2, 3+2.
  'ĐT-18': { reminders: ['02/02', '23/06', '25/06', '23/09', '27/09'], ...none, acts: 23 },

  // Done 30/03 14:00; decision due 06/04 (reminded 05/04), signed off 02/04. Acts: 4+2+3+2+3+2.
  'ĐT-19': { reminders: ['05/02', '24/03', '26/03', '30/03'], ...none, acts: 16 },

  // One day late: 01/09 14:00. Decision due 10/09 (06–10), reminded 09/09, signed off 10/09. Acts: 5+2+3+2+2, late completion 4, 2.
  'ĐT-20': {
    reminders: ['02/02', '24/08', '27/08', '30/08', '31/08', '09/09'],
    spells: 1,
    escalations: ladder('xa-dien-binh', leader1, '2021-09-01'),
    acts: 20,
  },

  // Late with everything: acknowledged 29/01, plan 09/02 (decision reminded 22/02 08:00, given 09:00), report 05/07 while the deputy was
  // in charge of the vacant post, completion 11/10 under the head who came on 06/10 (decision reminded 15/10), signed off 14/10. Explanation
  // asked 07/10, due 14/10, reminded 13/10, given 11/10; the ruling is due 18/10 (Sunday 17: 15/10), given 14/10.
  // Acts: 5, 3, 4, 2, 3, explanation 3, 4, ruling 2, 2.
  'ĐT-21': {
    reminders: ['25/01', '02/02', '04/02', '22/02', '29/06', '23/09', '27/09', '29/09', '30/09'],
    spells: 4,
    escalations: [
      ...ladder('xa-dak-ro-nga', leader2, '2021-01-27'),
      ...ladder('xa-dak-ro-nga', leader2, '2021-02-08'),
      [1, 'xa-dak-ro-nga', 'xa-dak-ro-nga-deputy', '2021-07-01'],
      [1, 'xa-dak-ro-nga', 'xa-dak-ro-nga-deputy', '2021-10-01'],
      [2, 'xa-dak-ro-nga', leader2, '2021-10-07'],
    ],
    acts: 28,
    clock: 1,
  },

  // Acknowledged 03/02, plan 22/02 (decision reminded and given 26/02), then silent. Suspended for the flood, 25–29/10: 5 working days, so
  // that 30/11 becomes 07/12 (01,02,03,06,07). Reminded 30/11, 03/12 (4 is Saturday), 06/12, 07/12; late 08/12; levels 08/12, 14/12 (09,10,13),
  // 22/12 (15,16,17,20,21). Explanation asked 14/12, due 21/12, reminded 20/12, never given: levels 22/12, 28/12 (23,24,27), 06/01/2022 after
  // the end. Formal reminder 15/12, answer due 20/12 (16,17,20), reminded 17/12 (19 is Sunday), given 20/12 14:00.
  // Acts: 5, 3, 4, 2, suspension 1, formal reminder 2, answer 2. Clock: the stay runs out, the explanation.
  'ĐT-22': {
    reminders: [
      ...['25/01', '02/02', '04/02', '26/02', '29/06', '30/11', '03/12', '06/12', '07/12'],
      ...['17/12', '20/12'],
    ],
    spells: 5,
    escalations: [
      ...ladder('xa-dak-tram', leader2, '2021-01-27', '2021-02-02'),
      ...ladder('xa-dak-tram', leader2, '2021-02-08', '2021-02-19'),
      ...ladder('xa-dak-tram', leader2, '2021-07-01', '2021-07-07', '2021-07-15'),
      ...ladder('xa-dak-tram', leader2, '2021-12-08', '2021-12-14', '2021-12-22'),
      ...ladder('xa-dak-tram', leader2, '2021-12-22', '2021-12-28'),
    ],
    acts: 19,
    clock: 2,
  },

  // Everything early; done 06/12, signed off 09/12 (decision reminded 10/12). Acts: 6+2, correction 1, 3+2+4+3+2.
  'ĐT-23': { reminders: ['05/02'], ...none, acts: 23 },

  // Withdrawn 12/05; the report that comes after is refused. Acts: 4+2+3+2, withdrawal 2 (itself, completion released).
  'ĐT-24': { reminders: ['25/01', '02/02'], ...none, acts: 13 },

  // Suspended for the flood, 25–29/10: 15/12 becomes 22/12 (16,17,20,21,22), first reminded 15/12. Done 14/12 15:00; decision due 21/12,
  // reminded 20/12, signed off 20/12. Acts: 6+2+3+2+4, suspension 1, 3+2. Clock: the stay runs out.
  'ĐT-25': {
    reminders: ['25/01', '02/02', '29/06', '29/09', '20/12'],
    ...none,
    acts: 23,
    clock: 1,
  },

  // Report late: 05/07. Done on its day, 29/10 10:00. Decision due 05/11, reminded 04/11, late 06/11, the leader told Mon 08/11, the chair
  // 12/11 (09,10,11). It had been given on paper on 05/11; the office entered it 16/11. Acts: 5+2+3+2, late report 3, 3, late sign-off 3.
  'ĐT-26': {
    reminders: ['02/02', '29/06', '22/10', '26/10', '28/10', '29/10', '04/11'],
    spells: 2,
    escalations: [
      ...ladder('xa-tan-canh', leader1, '2021-07-01'),
      [1, authority, leader1, '2021-11-08'],
      [2, authority, chair, '2021-11-12'],
    ],
    acts: 21,
  },

  // Silent all year: acknowledge, plan, two reports, completion. Acts: the issue, 6.
  'ĐT-27': {
    reminders: ['25/01', '02/02', '04/02', '29/06', '29/09', '24/12', '28/12', '30/12', '31/12'],
    spells: 5,
    escalations: [
      ...ladder('xa-van-lem', leader2, '2021-01-27', '2021-02-02', '2021-02-17'),
      ...ladder('xa-van-lem', leader2, '2021-02-08', '2021-02-19', '2021-03-01'),
      ...ladder('xa-van-lem', leader2, '2021-07-01', '2021-07-07', '2021-07-15'),
      ...ladder('xa-van-lem', leader2, '2021-10-01', '2021-10-07', '2021-10-15'),
      ...ladder('xa-van-lem', leader2, '2022-01-04'),
    ],
    acts: 6,
  },
};

/**
 * Three tasks until 05/04/2021, and one act changed: the late approval of ĐT-10 (26/02 14:00) given in time, on 17/02 14:00. The reminder
 * of 18/02, the leader’s lateness and both its levels do not come, and the approval closes no spell.
 */
export const workingInTime: Record<string, Working> = {
  // Acts: 6+2+3+2.
  'ĐT-10': { reminders: ['02/02', '04/02'], ...none, acts: 13 },
  // The whole life of ĐT-19 lies before 05/04.
  'ĐT-19': { reminders: ['05/02', '24/03', '26/03', '30/03'], ...none, acts: 16 },
  // Silent: acknowledge and plan are late by then.
  'ĐT-27': {
    reminders: ['25/01', '02/02', '04/02'],
    spells: 2,
    escalations: [
      ...ladder('xa-van-lem', leader2, '2021-01-27', '2021-02-02', '2021-02-17'),
      ...ladder('xa-van-lem', leader2, '2021-02-08', '2021-02-19', '2021-03-01'),
    ],
    acts: 6,
  },
};
