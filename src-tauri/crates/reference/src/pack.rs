//! The pack as the rest of the program sees it: one value, each part read when it is first asked.

use std::sync::OnceLock;

use domain::{
    body::{BodyEntry, BodyKind},
    catalogue::{Area, CatalogueService},
    classification::Classification,
    costs::items::{CostMethod, Kpi, PackIndex},
    funding::{call::Call, verdict::Matrix},
    priority::PriorityData,
    readiness::checklist::{Checklist, Phase},
    strategy::{facts::Questions, rules::StrategyData},
    text::{Localized, Source},
};
use jiff::civil::Date;

use crate::{
    bodies::{self, BodyError, Index, Sources},
    catalogue::{
        self, AmbiguousTerm, Background, Catalogue, FreezePeriod, Interface, KnownName, Mission,
    },
    cited, embedded,
    grants::{self, Payment},
    imports::{self, Form, Headings},
    manifest::{self, Manifest},
    method::{self, Road, SheetField, Skills},
    sample::{self, Sample},
};

/// The reference data pack.
#[derive(Debug, Default)]
pub struct Pack {
    manifest: OnceLock<Manifest>,
    areas: OnceLock<Vec<Area>>,
    catalogue: OnceLock<Catalogue>,
    missions: OnceLock<Vec<Mission>>,
    freeze: OnceLock<Vec<FreezePeriod>>,
    interfaces: OnceLock<Vec<Interface>>,
    ambiguous: OnceLock<Vec<AmbiguousTerm>>,
    known_names: OnceLock<Vec<KnownName>>,
    calls: OnceLock<Vec<Call>>,
    matrix: OnceLock<Matrix>,
    payments: OnceLock<Vec<Payment>>,
    body_sources: OnceLock<Sources>,
    bodies: OnceLock<Vec<BodyEntry>>,
    index: OnceLock<Index>,
    samples: OnceLock<Vec<Sample>>,
    assessment_sheet: OnceLock<Vec<SheetField>>,
    sheet_questions: OnceLock<Questions>,
    skills: OnceLock<Skills>,
    strategies: OnceLock<Vec<StrategyData>>,
    classification: OnceLock<Classification>,
    priority: OnceLock<PriorityData>,
    road: OnceLock<Road>,
    costs: OnceLock<CostMethod>,
    price_indices: OnceLock<Vec<PackIndex>>,
    kpis: OnceLock<Vec<Kpi>>,
    headings: OnceLock<Vec<Headings>>,
    forms: OnceLock<Vec<Form>>,
}

impl Pack {
    /// The pack that was built into the program.
    pub fn shared() -> &'static Self {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(Self::default)
    }

    /// What is in the pack.
    pub fn manifest(&self) -> &Manifest {
        self.manifest.get_or_init(manifest::read)
    }

    /// The version of the pack, such as `2026.11.22`.
    pub fn version(&self) -> &str {
        &self.manifest().version
    }

    /// The day the data are of.
    pub fn day(&self) -> Date {
        self.manifest().day
    }

    /// The areas of the catalogue, in display order.
    pub fn areas(&self) -> &[Area] {
        self.areas.get_or_init(|| embedded::AREAS.json())
    }

    /// The services of the catalogue, in its order.
    pub fn services(&self) -> &[CatalogueService] {
        &self.catalogue().services
    }

    /// The service of the catalogue with that id.
    pub fn service(&self, id: &str) -> Option<&CatalogueService> {
        self.services().iter().find(|it| it.id == id)
    }

    /// What the catalogue knows of each service beyond what enters a plan, in the order of
    /// [`Pack::services`].
    pub fn backgrounds(&self) -> &[Background] {
        &self.catalogue().background
    }

    /// What the catalogue knows of the service with that id beyond what enters a plan.
    pub fn background(&self, id: &str) -> Option<&Background> {
        self.backgrounds().iter().find(|it| it.service == id)
    }

    /// What must be said wherever the catalogue is offered.
    pub fn catalogue_disclaimer(&self) -> &Localized {
        &self.catalogue().disclaimer
    }

    /// The missions of the budget.
    pub fn missions(&self) -> &[Mission] {
        self.missions.get_or_init(|| embedded::MISSIONS.json())
    }

    /// The periods in which services should not move.
    pub fn freeze_periods(&self) -> &[FreezePeriod] {
        self.freeze.get_or_init(|| embedded::FREEZE.json())
    }

    /// The platforms and counterparts that services talk to.
    pub fn interfaces(&self) -> &[Interface] {
        self.interfaces.get_or_init(|| embedded::INTERFACES.json())
    }

    /// The words that lead to several services.
    pub fn ambiguous_terms(&self) -> &[AmbiguousTerm] {
        self.ambiguous.get_or_init(|| embedded::AMBIGUOUS.json())
    }

    /// The names of measure 1.2 for which there is evidence.
    pub fn known_names(&self) -> &[KnownName] {
        self.known_names.get_or_init(|| embedded::KNOWN_NAMES.json())
    }

    /// The calls, the earliest first.
    pub fn calls(&self) -> &[Call] {
        self.calls.get_or_init(grants::read_calls)
    }

    /// The call with that id.
    pub fn call(&self, id: &str) -> Option<&Call> {
        self.calls().iter().find(|it| it.id == id)
    }

    /// What follows from origin and destination in measure 1.2.
    pub fn matrix(&self) -> &Matrix {
        self.matrix.get_or_init(grants::read_matrix)
    }

    /// The grants of measure 1.2 that were published, by call and body.
    pub fn payments(&self) -> &[Payment] {
        self.payments.get_or_init(grants::read_payments)
    }

    /// Every body: the municipalities, then the Provinces and metropolitan cities.
    pub fn bodies(&self) -> &[BodyEntry] {
        self.bodies.get_or_init(|| bodies::read(self.body_sources()))
    }

    /// At most `limit` bodies of `kind` whose name has `text` in it, the best first: accents,
    /// apostrophes and case do not count, and among equals the largest comes first.
    pub fn search_bodies(&self, kind: BodyKind, text: &str, limit: usize) -> Vec<&BodyEntry> {
        let index = self.index.get_or_init(|| Index::new(self.bodies()));
        let found = index.search(kind, text, limit);
        found.into_iter().map(|it| &self.bodies()[it]).collect()
    }

    /// The body that an ISTAT or IPA code leads to, in whatever case; `kind` decides where bodies
    /// of several kinds share it.
    ///
    /// # Errors
    /// If no body has the code, or several have it and `kind` does not decide.
    pub fn body_by_code(
        &self,
        code: &str,
        kind: Option<BodyKind>,
    ) -> Result<&BodyEntry, BodyError> {
        bodies::by_code(self.bodies(), code, kind)
    }

    /// The samples.
    pub fn samples(&self) -> &[Sample] {
        self.samples.get_or_init(|| sample::read(self.body_sources()))
    }

    /// The sample with that id.
    pub fn sample(&self, id: &str) -> Option<&Sample> {
        self.samples().iter().find(|it| it.id == id)
    }

    /// The fields of the assessment sheet of an application, in its order.
    pub fn assessment_sheet(&self) -> &[SheetField] {
        self.assessment_sheet.get_or_init(method::read_sheet)
    }

    /// The questions of the assessment sheet, by id: what the rules of the strategies may ask.
    pub fn sheet_questions(&self) -> &Questions {
        self.sheet_questions.get_or_init(|| method::questions(self.assessment_sheet()))
    }

    /// The six strategies with their rules, by rising value and effort.
    pub fn strategies(&self) -> &[StrategyData] {
        self.strategies.get_or_init(method::read_strategies)
    }

    /// The classes of data, the levels of qualification, the way to a class.
    pub fn classification(&self) -> &Classification {
        self.classification.get_or_init(method::read_classification)
    }

    /// The levels of priority, and the questions to think of.
    pub fn priority(&self) -> &PriorityData {
        self.priority.get_or_init(method::read_priority)
    }

    /// The skills, and the level each strategy needs.
    pub fn skills(&self) -> &Skills {
        self.skills.get_or_init(method::read_skills)
    }

    /// The checklist of the method: what has to be done or proved, phase by phase. Unofficial.
    pub fn checklist(&self) -> &Checklist {
        &self.road().checklist
    }

    /// The list of what costs, and what is assumed where nobody says otherwise.
    pub fn cost_method(&self) -> &CostMethod {
        self.costs.get_or_init(method::read_costs)
    }

    /// The indices of prices.
    pub fn price_indices(&self) -> &[PackIndex] {
        self.price_indices.get_or_init(method::read_indices)
    }

    /// The indicators, in the order of the manual.
    pub fn kpis(&self) -> &[Kpi] {
        self.kpis.get_or_init(method::read_kpis)
    }

    /// What is cited for a figure by our own formula: an internal estimate, unofficial.
    pub fn own_estimate(&self) -> &Source {
        embedded::named(cited::sources(), "ESTIMATE")
    }

    /// The phases of the road to the cloud, in their order.
    pub fn phases(&self) -> &[Phase] {
        &self.road().phases
    }

    /// What offices call the columns of their spreadsheets. Unofficial.
    pub fn headings(&self) -> &[Headings] {
        self.headings.get_or_init(imports::read_headings)
    }

    /// The forms that are recognised as they are.
    pub fn forms(&self) -> &[Form] {
        self.forms.get_or_init(imports::read_forms)
    }

    fn road(&self) -> &Road {
        self.road.get_or_init(|| method::read_road(self.version()))
    }

    fn catalogue(&self) -> &Catalogue {
        self.catalogue.get_or_init(catalogue::read)
    }

    fn body_sources(&self) -> &Sources {
        self.body_sources.get_or_init(bodies::read_sources)
    }
}
