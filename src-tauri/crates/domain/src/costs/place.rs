//! What a cost is for: which services, in which shares, and when they leave where they are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use crate::{
    migration::{Origin, Strategy},
    names::normal,
    plan::Plan,
    register::{applications::ApplicationId, assets::AssetId, costs::SharingKey},
    services::{Provision, Service, ServiceId},
};

/// What the sharing of costs has to know of the services of a plan.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// In the order of their ids, as the plan has them.
    services: Vec<(ServiceId, Known)>,
    applications: HashMap<ApplicationId, Vec<ServiceId>>,
    assets: HashMap<AssetId, Vec<ServiceId>>,
    rooms: HashMap<String, Vec<ServiceId>>,
    in_house: Vec<ServiceId>,
}

/// What is known of one service.
#[derive(Debug, Clone, Default)]
struct Known {
    leaves: Option<Date>,
    users: u64,
    data: u64,
    /// In thousandths of a watt, so that what machines share is not lost.
    watts: u64,
}

impl Surroundings {
    /// The surroundings of a plan. Services that move without a day of their own leave on `go_live`.
    pub fn of(plan: &Plan, go_live: Date) -> Self {
        let mut found = Self::default();
        for service in &plan.services {
            let details = &service.details;
            let count = |it: Option<i64>| it.and_then(|it| u64::try_from(it).ok()).unwrap_or(0);
            let known = Known {
                leaves: leaves(service, go_live),
                users: count(details.users),
                data: count(details.data_gb),
                watts: 0,
            };
            found.services.push((service.id, known));
            let origin = details.migration.origin;
            let in_house =
                matches!(origin, Some(Origin::OnPremiseStructured | Origin::OnPremiseUnstructured));
            if in_house && details.provision == Provision::Offered {
                found.in_house.push(service.id);
            }
        }
        for application in &plan.registers.applications {
            let served = application.details.services.iter().map(|it| it.service);
            let served: BTreeSet<ServiceId> = served.filter(|it| found.has(*it)).collect();
            found.applications.insert(application.id, served.into_iter().collect());
        }
        for asset in &plan.registers.assets {
            let served = found.served(&asset.details.applications);
            let watts = asset.details.watts.and_then(|it| u64::try_from(it).ok()).unwrap_or(0);
            let each = watts.saturating_mul(1000) / (served.len().max(1) as u64);
            for service in &served {
                if let Some(at) = found.place(*service) {
                    let known = &mut found.services[at].1;
                    known.watts = known.watts.saturating_add(each);
                }
            }
            let room = normal(&asset.details.place);
            if !room.is_empty() {
                let dwellers = found.rooms.entry(room).or_default();
                dwellers.extend(
                    served.iter().filter(|it| !dwellers.contains(it)).copied().collect::<Vec<_>>(),
                );
            }
            found.assets.insert(asset.id, served);
        }
        for dwellers in found.rooms.values_mut() {
            dwellers.sort_unstable();
        }
        found
    }

    /// Where a service stands in the list. Ids are most often the numbers from 1 on.
    fn place(&self, service: ServiceId) -> Option<usize> {
        let guess = usize::try_from(service.0).ok().and_then(|it| it.checked_sub(1));
        let found = guess.filter(|it| self.services.get(*it).is_some_and(|it| it.0 == service));
        found.or_else(|| self.services.binary_search_by_key(&service, |it| it.0).ok())
    }

    fn known(&self, service: ServiceId) -> Option<&Known> {
        self.place(service).map(|at| &self.services[at].1)
    }

    fn served(&self, applications: &[ApplicationId]) -> Vec<ServiceId> {
        let each = applications.iter().filter_map(|it| self.applications.get(it)).flatten();
        let each: BTreeSet<ServiceId> = each.copied().collect();
        each.into_iter().collect()
    }

    /// The services of applications.
    pub fn of_applications(&self, applications: &[ApplicationId]) -> Vec<ServiceId> {
        self.served(applications)
    }

    /// The services that run on a machine.
    pub fn of_asset(&self, asset: AssetId) -> &[ServiceId] {
        self.assets.get(&asset).map_or(&[], Vec::as_slice)
    }

    /// The services that stand in a room: those whose machines do; where no machine says so, all that
    /// run in house today.
    pub fn of_room(&self, room: &str) -> &[ServiceId] {
        match self.rooms.get(&normal(room)) {
            Some(dwellers) if !dwellers.is_empty() => dwellers,
            _ => &self.in_house,
        }
    }

    /// A service is there.
    pub fn has(&self, service: ServiceId) -> bool {
        self.place(service).is_some()
    }

    /// The day from which the first of some services is in its new place; nothing if none ever moves.
    pub fn first_leaves(&self, services: &[ServiceId]) -> Option<Date> {
        services.iter().filter_map(|it| self.known(*it)?.leaves).min()
    }

    /// The day from which the last of some services is gone; nothing if one stays, or there is none.
    pub fn last_leaves(&self, services: &[ServiceId]) -> Option<Date> {
        let day = |it: &ServiceId| self.known(*it).and_then(|it| it.leaves);
        let mut last = None;
        for service in services {
            last = last.max(Some(day(service)?));
        }
        last
    }

    /// The day from which everything that moves has moved; nothing if nothing does.
    pub fn all_moved(&self) -> Option<Date> {
        self.services.iter().filter_map(|(_, it)| it.leaves).max()
    }

    /// Those of some services that stay where they are.
    pub fn staying(&self, services: &[ServiceId]) -> Vec<ServiceId> {
        let stays = |it: &&ServiceId| self.known(**it).is_some_and(|it| it.leaves.is_none());
        services.iter().filter(stays).copied().collect()
    }

    /// The weight of each of some services by a key; the fixed ones are in `shares`.
    pub fn weights(
        &self,
        services: &[ServiceId],
        key: SharingKey,
        shares: &BTreeMap<ServiceId, i64>,
    ) -> Vec<u64> {
        let weight = |it: &ServiceId| {
            let known = self.known(*it);
            match key {
                SharingKey::Services => 1,
                SharingKey::Users => known.map_or(0, |it| it.users),
                SharingKey::Data => known.map_or(0, |it| it.data),
                SharingKey::Watts => known.map_or(0, |it| it.watts),
                SharingKey::Fixed => {
                    shares.get(it).and_then(|it| u64::try_from(*it).ok()).unwrap_or(0)
                }
            }
        };
        services.iter().map(weight).collect()
    }
}

/// The day from which a service is in its new place, or switched off; nothing if it stays, or if
/// nobody has said how it moves.
fn leaves(service: &Service, go_live: Date) -> Option<Date> {
    let moves = &service.details.migration;
    if moves.strategy == Some(Strategy::Retain) {
        return None;
    }
    let decided = moves.strategy.is_some() || moves.mode.is_some() || moves.destination.is_some();
    moves.go_live.or(decided.then_some(go_live))
}
