//! The app as people get it, from start to quit.
#![cfg(target_os = "linux")]

mod beginning;
mod diary;
mod everybody;
mod failing;
mod killing;
mod opening;
mod reminding;
mod resting;
mod settling;
mod together;
mod walking;
