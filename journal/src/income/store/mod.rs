//! All SQL of the income feature, a file a table.
pub mod applications;
pub mod invoices;
pub mod money;
pub mod streams;
pub mod sums;
