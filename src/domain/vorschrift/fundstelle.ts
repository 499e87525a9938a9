/** Where a rule or value is written: "Nr. 3.2 VwV IntM", "§ 24 Abs. 4 TVöD". A test holds every literal to this form. */
export type Fundstelle = `Nr. ${string}` | `§ ${string}`;
