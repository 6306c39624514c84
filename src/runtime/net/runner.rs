//! The thread that a host, a seat or a swarm of seats runs on.
//!
//! One thread, not a pool: what the network asks for is little beside what it waits for, and a pool costs every
//! program memory (`benches/classroom` and `benches/figures.py` give both figures).

use std::future::Future;
use std::io;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

/// How long work that cannot be interrupted, such as writing a file, may go on when the thread ends.
const ENDING: Duration = Duration::from_millis(500);

/// A thread that drives what is spawned on it. All of that ends when it is dropped.
#[derive(Debug)]
pub struct Runner {
    handle: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Runner {
    /// A thread of this name.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn new(name: &str) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().thread_name(name).enable_io().enable_time().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let drive = move || {
            let _ = runtime.block_on(stopped);
            runtime.shutdown_timeout(ENDING);
        };
        let thread = std::thread::Builder::new().name(name.into()).spawn(drive)?;
        Ok(Self { handle, stop: Some(stop), thread: Some(thread) })
    }

    /// Begins `work` on the thread.
    pub fn spawn<F: Future<Output: Send> + Send + 'static>(&self, work: F) -> tokio::task::JoinHandle<F::Output> {
        self.handle.spawn(work)
    }

    /// Waits here for `work`, which the thread's clock and sockets drive. Not to be called on the thread itself.
    pub fn wait<F: Future>(&self, work: F) -> F::Output {
        self.handle.block_on(work)
    }

    /// Ends, and waits until all that ran on it has ended, so that its addresses are free again.
    pub fn end(mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        drop(self.stop.take());
    }
}
