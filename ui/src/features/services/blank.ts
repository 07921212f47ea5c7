/** A service of the body's own, as it starts. */
import type { ServiceDetails } from "../../api/bindings";

export function blank(name: string, area: string): ServiceDetails {
  return {
    catalogue_id: null,
    name,
    area,
    office: "",
    owner: "",
    provision: "offered",
    users: null,
    data_gb: null,
    cases_per_year: null,
    data_class: null,
    class_state: "proposed",
    class_act: "",
    class_day: null,
    personal_data: [],
    citizen_facing: false,
    mission: "",
    programme: "",
    tags: "",
    notes: "",
    own: {},
    precheck: {},
    migration: {
      strategy: null,
      origin: null,
      destination: null,
      mode: null,
      product: "",
      supplier: "",
      state: "to_do",
      go_live: null,
      own_funds: false,
      notes: "",
    },
  };
}
