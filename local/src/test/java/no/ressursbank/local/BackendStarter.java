package no.ressursbank.local;

/** Starts both servers and waits to be killed. */
final class BackendStarter {

	private BackendStarter() {
	}

	public static void main(String[] args) throws InterruptedException {
		Backends.postgresql();
		Backends.elasticsearch();
		System.out.println("up");
		Thread.currentThread().join();
	}

}
